package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.clientele.security.Role;
import org.clientele.shared.Uuid7;
import org.junit.jupiter.api.Test;

/** The frame of the desk holds. */
class SmokeIT extends BrowserTest {

    private static final String COLOUR = "getComputedStyle(document.querySelector('h1')).color";

    private static final String FONT_IS_LOADED =
            "document.fonts.ready.then(fonts => [...fonts].some(font => font.status === 'loaded'))";

    @Test
    void thePageIsReachedPastTheMenuByKeyboard() {
        enter(Role.RECRUITER);
        page.navigate("/desk");
        assertThat(desk().heading("Home")).isVisible();

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
    }

    @Test
    void anAddressThatIsNoneIsSaidSoCalmly() {
        enter(Role.RECRUITER);

        page.navigate("/desk/nowhere");

        assertThat(desk().heading("There is no such page")).isVisible();
        Axe.check(page);
    }

    @Test
    void theAddressOfAFileThatIsNoneIsAnsweredInTheDesksOwnFont() {
        enter(Role.RECRUITER);

        page.navigate("/desk/files/" + Uuid7.next() + "/1");

        assertThat(desk().heading("There is no such page")).isVisible();
        assertThat((boolean) page.evaluate(FONT_IS_LOADED)).isTrue();
        Axe.check(page);
        Object light = page.evaluate(COLOUR);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.evaluate(COLOUR)).isNotEqualTo(light);
        assertThat(Axe.weakContrasts(page)).isEmpty();
    }

    @Test
    void theKeysAreListedWhereTheQuestionMarkLeads() {
        enter(Role.RECRUITER);
        page.navigate("/desk");
        assertThat(desk().heading("Home")).isVisible();

        page.keyboard().press("?");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Keyboard shortcuts")))
                .isVisible();
        Axe.check(page);
    }

    @Test
    void theDarkDeskIsLegibleToo() {
        enter(Role.RECRUITER);
        page.navigate("/desk");
        assertThat(desk().heading("Home")).isVisible();

        page.getByLabel("Your menu").click();
        page.getByText("Appearance").hover();
        page.getByText("Dark", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator("html")).hasAttribute("theme", "dark");
        page.keyboard().press("Escape");
        Axe.check(page);
    }

    @Test
    void theMenuHidesOnAPhone() {
        shrinkToPhone();
        enter(Role.RECRUITER);
        page.navigate("/desk");
        assertThat(desk().heading("Home")).isVisible();

        assertThat(page.getByLabel("Main menu")).not().isInViewport();
        page.getByLabel("Show or hide the menu").click();
        assertThat(page.getByLabel("Main menu")).isInViewport();
        Axe.check(page);
    }
}
