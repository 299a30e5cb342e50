package org.clientele.record.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.clientele.IntegrationTest;
import org.clientele.record.RecordRegistry;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Uuid7;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class FavouritesNavTest extends SpringBrowserlessTest {

    @Autowired
    private FavouritesSection section;

    @Autowired
    private FavouriteAction action;

    @Autowired
    private RecordRegistry registry;

    @Test
    void theStarAddsARecordToTheMenuAndTakesItAway() {
        RecordRef client = new RecordRef(RecordType.CLIENT, Uuid7.next());
        registry.enter(client, client.id(), "Śnieżka");
        Component menu = section.create();
        Component star = action.create(client);
        UI.getCurrent().add(menu, star);
        assertThat(menu.isVisible()).isFalse();

        test(button(star)).click();
        assertThat(menu.isVisible()).isTrue();
        assertThat(menu.getElement().getTextRecursively()).contains("Śnieżka");
        assertThat(button(star).getElement().getAttribute("aria-pressed")).isEqualTo("true");

        test(button(star)).click();
        assertThat(menu.isVisible()).isFalse();
    }

    private static Button button(Component star) {
        return ((FavouriteStar) star).getContent();
    }
}
