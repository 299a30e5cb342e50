package org.clientele.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.server.VaadinSession;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.clientele.IntegrationTest;
import org.clientele.record.RecordRegistry;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.Change;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Uuid7;
import org.clientele.shared.ui.Times;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class HistorySectionTest extends SpringBrowserlessTest {

    @Autowired
    private HistorySection section;

    @Autowired
    private RecordRegistry registry;

    @Autowired
    private ApplicationEventPublisher events;

    private final RecordRef client = new RecordRef(RecordType.CLIENT, Uuid7.next());

    @BeforeEach
    void enterClient() {
        registry.enter(client, client.id(), "Śnieżka");
        Times.setZone(VaadinSession.getCurrent(), ZoneId.of("Europe/Warsaw"));
    }

    @Test
    void anEntrySaysWhoDidWhatAndShowsTheOldAndTheNewValue() {
        happened(
                client,
                Act.CHANGED,
                new Change("name", "Śnieżka", "Śnieżka 2"),
                new Change("internal", "false", "true"));

        String entry = entries().getFirst();

        assertThat(entry).contains("Rita Recruiter", "changed", "Śnieżka", "Śnieżka 2", "No", "Yes");
    }

    @Test
    void aPolishReaderReadsItInPolish() {
        UI.getCurrent().setLocale(Locale.of("pl"));
        happened(client, Act.CHANGED, new Change("internal", "false", "true"));

        assertThat(entries().getFirst()).contains("zmieniono", "Nie", "Tak");
    }

    @Test
    void onAClientsPageEntriesOfItsContactsNameThem() {
        RecordRef contact = new RecordRef(RecordType.CONTACT, Uuid7.next());
        registry.enter(contact, client.id(), "Jan Zieliński");
        happened(contact, Act.CREATED);

        assertThat(entries().getFirst()).contains("created", "Jan Zieliński");
    }

    @Test
    void whatLooksLikeADateOrAConstantButIsNoneIsShownAsItIs() {
        happened(client, Act.CHANGED, new Change("description", "2026-99-99", "NOT_A_CONSTANT"));

        assertThat(entries().getFirst()).contains("2026-99-99", "NOT_A_CONSTANT");
    }

    @Test
    void htmlInAValueIsText() {
        happened(client, Act.CHANGED, new Change("name", null, "<img src=x onerror=alert(1)>"));

        assertThat(entries().getFirst()).contains("<img src=x onerror=alert(1)>");
    }

    @Test
    void whatIsNotThereForTheReaderIsNotSaidToHaveNoHistoryYet() {
        Component list = section.create(new RecordRef(RecordType.CLIENT, Uuid7.next()));

        assertThat(list.getElement().getTextRecursively())
                .contains("no longer there, or you may no longer see it")
                .doesNotContain("Nothing has happened here yet");
    }

    @Test
    void earlierEntriesAreShownOnDemand() {
        for (int i = 1; i <= PageRef.SIZE + 1; i++) {
            happened(client, Act.CHANGED, new Change("name", null, "Number " + i));
        }
        Component list = section.create(client);
        UI.getCurrent().add(list);
        assertThat(find(ListItem.class).from(list).all()).hasSize(PageRef.SIZE);

        Button more =
                find(Button.class).from(list).withText("Show earlier entries").single();
        test(more).click();

        assertThat(find(ListItem.class).from(list).all()).hasSize(PageRef.SIZE + 1);
        assertThat(more.isVisible()).isFalse();
    }

    private void happened(RecordRef record, Act act, Change... changes) {
        events.publishEvent(new RecordChanged(record, client.id(), act, List.of(changes)));
    }

    private List<String> entries() {
        Component list = section.create(client);
        UI.getCurrent().add(list);
        return find(ListItem.class).from(list).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
