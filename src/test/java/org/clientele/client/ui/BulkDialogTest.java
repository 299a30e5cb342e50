package org.clientele.client.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.AssignmentDetails;
import org.clientele.client.AssignmentPart;
import org.clientele.client.BulkAct;
import org.clientele.client.BulkAssignments;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithAdministrator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithAdministrator
class BulkDialogTest extends SpringBrowserlessTest {

    @Autowired
    private BulkAssignments bulk;

    @Autowired
    private FormChoices choices;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    private List<ClientId> chosen;

    @BeforeEach
    void twoClientsAreChosen() {
        chosen = List.of(clients.add("Macierzanka"), clients.add("Lebiodka"));
        AssignmentForm form = new AssignmentForm(choices.owners(), null);
        form.read(AssignmentDetails.of(staff.idOf(Role.RECRUITER), AssignmentPart.RECRUITER));
        new BulkDialog<>(UI.getCurrent(), "Assign", bulk, form, BulkAct.Assign::new, () -> chosen, () -> {}).open();
        press("See what changes");
    }

    @Test
    void whatIsDoneAsThePreviewSaidIsToldInPassing() {
        press("Change 2 clients");

        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void whatWasLeftOutMeanwhileIsSaidWithTheReason() {
        clients.archive(chosen.getLast());

        press("Change 2 clients");

        assertThat(find(Paragraph.class).from(dialog()).all())
                .extracting(Paragraph::getText)
                .contains("1 client is changed.");
        assertThat(find(ListItem.class).from(dialog()).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .contains("new assignment: 1Macierzanka", "no longer there, left out: 1");
        press("Close");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
