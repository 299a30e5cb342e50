package org.clientele.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Locale;
import org.clientele.IntegrationTest;
import org.clientele.security.WithAdministrator;
import org.clientele.shared.ui.Translations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@WithAdministrator
class HelpTextsTest extends SpringBrowserlessTest {

    @Autowired
    private HelpTexts texts;

    @Test
    void everyPageOfTheDeskIsExplainedInEveryLanguage() {
        List<String> routes = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(route -> route.getTemplate())
                .filter(template -> template.startsWith("desk"))
                .toList();

        assertThat(routes)
                .contains("desk", "desk/archive")
                .allSatisfy(
                        route -> Translations.LANGUAGES.forEach(language -> assertThat(texts.of(route, "", language))
                                .as("%s in %s", route, language)
                                .isPresent()));
    }

    @Test
    void aTranslationIsNoCopyOfTheEnglishText() {
        HelpText english = texts.of("desk/clients", "", Locale.ENGLISH).orElseThrow();
        HelpText polish = texts.of("desk/clients", "", Locale.of("pl")).orElseThrow();

        assertThat(polish.title()).isEqualTo("Klienci");
        assertThat(polish.markdown()).isNotEqualTo(english.markdown());
    }

    @Test
    void aTabMayHaveATextOfItsOwn() {
        assertThat(texts.of("desk/clients/:id", "history", Locale.ENGLISH))
                .map(HelpText::title)
                .contains("History");
        assertThat(texts.of("desk/clients/:id", "unknown", Locale.ENGLISH))
                .map(HelpText::title)
                .contains("Client details");
    }

    @Test
    void aPageThatNobodyExplainedHasNoText() {
        assertThat(texts.of("desk/nowhere", "", Locale.ENGLISH)).isEmpty();
    }
}
