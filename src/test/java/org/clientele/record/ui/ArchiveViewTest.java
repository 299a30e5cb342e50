package org.clientele.record.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactMerges;
import org.clientele.contact.MergeRequest;
import org.clientele.contact.TestContacts;
import org.clientele.record.Archive;
import org.clientele.record.ArchivedRow;
import org.clientele.security.WithLead;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithLead
class ArchiveViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private ContactMerges merges;

    @Autowired
    private Archive archive;

    @Test
    void aDeletedClientIsRestoredByOneClick() {
        archived("Śnieżka");
        ArchiveView view = navigate(ArchiveView.class);
        Grid<ArchivedRow> grid = grid();

        test(grid).invokeLitRendererFunction(0, "restore", "restore");

        assertThat(test(find(Notification.class).single()).getText()).isEqualTo("Śnieżka is restored.");
        assertThat(grid.getGenericDataView().getItems())
                .extracting(ArchivedRow::title)
                .doesNotContain("Śnieżka");
        assertThat(view.getPageTitle()).isEqualTo("Archive");
    }

    @Test
    void whatSomebodyElseRestoredMeanwhileIsSaidToBeGone() {
        ClientId client = archived("Śnieżka");
        navigate(ArchiveView.class);
        archive.restore(new RecordRef(RecordType.CLIENT, client.value()));

        test(grid()).invokeLitRendererFunction(0, "restore", "restore");

        assertThat(test(find(Notification.class).single()).getText()).isEqualTo("Śnieżka is no longer in the archive.");
    }

    @Test
    void whatWasMergedLeadsToWhatItBecame() {
        ClientId client = clients.add("Śnieżka");
        ContactId kept = contacts.add(client, "Anna", "Nowak");
        ContactId absorbed = contacts.add(client, "Ania", "Nowak");
        merges.merge(new MergeRequest(kept, 0, absorbed, 0, contacts.details(kept)));
        archived("Wisła");

        navigate(ArchiveView.class);

        assertThat(List.of(how("Wisła", "text"), how("Wisła", "url"))).containsExactly("Deleted", "");
        assertThat(List.of(how("Ania Nowak", "text"), how("Ania Nowak", "url")))
                .containsExactly("Merged into Anna Nowak", "desk/contacts/" + kept.value());

        test(grid()).invokeLitRendererFunction(1, "restore", "restore");
        assertThat(find(Notification.class).exists()).as("asks first").isFalse();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(Notification.class).exists()).isTrue();
    }

    @Test
    @WithRecruiter
    void recruitersDoNotGetThere() {
        assertThatThrownBy(() -> navigate(ArchiveView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private ClientId archived(String name) {
        ClientId id = clients.add(name);
        clients.archive(id);
        return id;
    }

    private String how(String title, String property) {
        List<String> titles =
                grid().getGenericDataView().getItems().map(ArchivedRow::title).toList();
        return test(grid()).getLitRendererPropertyValue(titles.indexOf(title), "how", property, String.class);
    }

    @SuppressWarnings("unchecked")
    private Grid<ArchivedRow> grid() {
        return find(Grid.class).single();
    }
}
