package org.clientele.note.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.note.TestNotes.note;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.note.Notes;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.ui.RecordCells;
import org.clientele.shared.ui.RowOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class NotesColumnTest extends SpringBrowserlessTest {

    @Autowired
    private NotesColumn column;

    @Autowired
    private Notes notes;

    @Autowired
    private TestClients clients;

    private UUID client;

    @BeforeEach
    void aClient() {
        ClientId added = clients.add("Żółw Shipping");
        client = added.value();
    }

    @Test
    void theMenuOfARowAddsANoteAndListsThoseThatAreThere() {
        assertThat(labels()).containsExactly("Add note");

        notes.add(client, note("First"));
        notes.add(client, note("Second"));

        assertThat(labels()).containsExactly("Add note", "Notes (2)");
        offered().getLast().act().accept(client);
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Notes: Żółw Shipping");
    }

    @Test
    void theMenuOfARowOpensTheEditor() {
        offered().getFirst().act().accept(client);

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("New note: Żółw Shipping");
    }

    @Test
    @WithObserver
    void anObserverIsOfferedNothingToAdd() {
        assertThat(labels()).isEmpty();
    }

    private List<String> labels() {
        return offered().stream()
                .map(option -> option.label().of(UI.getCurrent(), client))
                .toList();
    }

    private List<RowOption<UUID>> offered() {
        var counts = column.load(List.of(client));
        return column
                .options(new RecordCells<UUID, Long>(
                        UI.getCurrent(),
                        row -> row,
                        row -> "Żółw Shipping",
                        row -> Optional.ofNullable(counts.get(row)),
                        () -> {}))
                .stream()
                .filter(option -> option.offered().test(client))
                .toList();
    }
}
