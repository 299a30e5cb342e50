package org.clientele.note.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.note.TestNotes.call;
import static org.clientele.note.TestNotes.note;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.note.NoteDeletion;
import org.clientele.note.NoteDetails;
import org.clientele.note.NoteId;
import org.clientele.note.NoteKind;
import org.clientele.note.NoteRow;
import org.clientele.note.Notes;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PageRef;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.shell.NotFoundView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class NoteListTest extends SpringBrowserlessTest {

    private static final Instant MONDAY = Instant.parse("2026-02-02T09:30:00Z");

    @Autowired
    private Notes notes;

    @Autowired
    private NoteDeletion deletion;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    @Autowired
    private NoteEditing editing;

    @Autowired
    private NoteItem.Services services;

    private ClientId client;

    /** Seen by the test's transaction only if it is there before. */
    @BeforeTransaction
    void theLeadHasAnAccount() {
        staff.idOf(Role.TEAM_LEAD);
    }

    @BeforeEach
    void aClient() {
        client = clients.add("Żółw Shipping");
    }

    @Test
    void aNoteSaysWhatWhenByWhomAndForWhoseEyesItIs() {
        add(new NoteDetails(NoteKind.PHONE_CALL, MONDAY, "Wants **more**", "Anna Nowak", "An offer", true, false));
        open();

        assertThat(items().getFirst())
                .contains("Phone call", "Feb 2, 2026", "Rita Recruiter", "Internal", "Pinned", "Anna Nowak", "An offer")
                .doesNotContain("edited");
        assertThat(find(Html.class)
                        .withCondition(html -> html.getInnerHtml().contains("<strong>more</strong>"))
                        .exists())
                .isTrue();
    }

    @Test
    void whatTheClientMaySeeIsMarkedSo() {
        add(new NoteDetails(NoteKind.NOTE, MONDAY, "For the client", "", "", false, true));
        open();

        assertThat(find(Badge.class).all()).extracting(Badge::getText).contains("Visible to clients");
    }

    @Test
    void aNoteIsAddedAndIsInternalUnlessSomebodySaysOtherwise() {
        open();
        test(find(Button.class).withText("Add note").single()).click();

        assertThat(box("Hide from clients").getValue()).isTrue();
        assertThat(audience()).isEqualTo("Internal: clients never see this.");
        test(textArea("Text")).setValue("Cześć, Света 🎉");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(all()).extracting(row -> row.details().text()).containsExactly("Cześć, Света 🎉");
        assertThat(all().getFirst().details().visibleToClient()).isFalse();
        assertThat(items().getFirst()).contains("Rita Recruiter", "Internal");
    }

    @Test
    void untickingTheBoxOpensTheNoteToTheClientAndSaysSo() {
        open();
        test(find(Button.class).withText("Add note").single()).click();
        test(textArea("Text")).setValue("The offer");
        test(box("Hide from clients")).click();

        assertThat(audience()).isEqualTo("Clients will see this.");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(all().getFirst().details().visibleToClient()).isTrue();
    }

    @Test
    void wrongInputStaysInTheFormWithAMessageBesideIt() {
        open();
        test(find(Button.class).withText("Add note").single()).click();
        test(find(Button.class).withText("Save").single()).click();
        assertThat(textArea("Text").getErrorMessage()).isEqualTo("Please fill this in.");

        String tooLong = "a".repeat(100_000);
        test(textArea("Text")).setValue(tooLong);
        DateTimePicker at = find(DateTimePicker.class).single();
        at.setValue(at.getValue().plusDays(3));
        test(find(Button.class).withText("Save").single()).click();

        assertThat(textArea("Text").getErrorMessage()).isEqualTo("At most 20,000 characters.");
        assertThat(textArea("Text").getValue()).isEqualTo(tooLong);
        assertThat(at.getErrorMessage()).isEqualTo("This time is still to come. For what you plan there are tasks.");
        assertThat(all()).isEmpty();
    }

    @Test
    void whatWasTypedIsNotDroppedWithoutAQuestion() {
        open();
        test(find(Button.class).withText("Add note").single()).click();
        test(textArea("Text")).setValue("Half a thought");
        test(find(Button.class).withText("Cancel").single()).click();

        assertThat(find(ConfirmDialog.class).exists()).isTrue();
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    void anEditedNoteShowsWhatItSaidBefore() {
        NoteId id = add(note("First thought"));
        notes.change(id, 0, note("Second thought"));
        open();

        test(find(Button.class).withText("edited").single()).click();

        assertThat(find(ListItem.class).from(find(Dialog.class).single()).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .singleElement()
                .satisfies(stamp -> assertThat(stamp).contains("Rita Recruiter"));
        assertThat(find(Html.class).from(find(Dialog.class).single()).all())
                .extracting(Html::getInnerHtml)
                .containsExactly("<p>First thought</p>");
    }

    @Test
    void whoSavesSecondChoosesBetweenBothTextsAndSavesOverTheOther() {
        NoteId id = add(note("Call Anna"));
        open();
        test(icon("Edit")).click();
        notes.change(id, 0, note("Call Anna on Monday"));
        test(textArea("Text")).setValue("Call Anna on Tuesday");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(find(Dialog.class).withClassName("conflict-dialog").single().isOpened())
                .isTrue();
        notes.change(id, 1, note("Call Anna on Friday"));
        test(find(Button.class).withText("Save the chosen").single()).click();
        test(find(Button.class).withText("Save the chosen").single()).click();

        assertThat(all()).extracting(row -> row.details().text()).containsExactly("Call Anna on Tuesday");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void whoWasToldStandsOutAndWhatOnlyLooksLikeAMentionDoesNot() {
        add(note("@Leo Lead, ask @Nobody Known"));
        open();

        assertThat(find(Html.class)
                        .from(find(ListItem.class).withClassName("note").single())
                        .single()
                        .getInnerHtml())
                .isEqualTo("<p><mark>@Leo Lead</mark>, ask @Nobody Known</p>");
    }

    @Test
    void theDialogOfTheListLeadsToThePageInsteadOfUnfoldingAllThatANoteHas() {
        NoteId id = add(note("Call back"));
        UI.getCurrent().navigate("desk/clients");
        UI.getCurrent().add(new NoteList(client.value(), "Żółw Shipping", notes, editing, services));

        assertThat(find(Anchor.class).withText("Show on its page").single().getHref())
                .isEqualTo("desk/notes/" + id.value());
        assertThat(find(Details.class).withClassName("note-more").exists()).isFalse();
    }

    @Test
    void aDeletedNoteComesBackWithUndo() {
        add(note("Oops"));
        open();

        test(icon("Delete")).click();
        assertThat(items()).isEmpty();
        test(find(Button.class).withText("Undo").single()).click();

        assertThat(items()).hasSize(1);
    }

    @Test
    void whoMayNotChangeANoteIsNotOfferedIt() {
        staff.as(Role.ADMINISTRATOR, () -> add(note("The administrator's")));
        open();

        assertThat(icons()).contains("Pin").doesNotContain("Edit", "Delete");
    }

    @Test
    @WithObserver
    void anObserverReadsOnly() {
        staff.as(Role.RECRUITER, () -> add(note("Read me")));
        open();

        assertThat(items()).hasSize(1);
        assertThat(icons()).doesNotContain("Pin", "Edit", "Delete");
        assertThat(find(Button.class).withText("Add note").exists()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theListIsFilteredByKind() {
        add(note("A note"));
        add(call("A call", MONDAY));
        open();

        find(Select.class).single().setValue(NoteKind.PHONE_CALL);

        assertThat(items()).singleElement().asString().contains("Phone call");
    }

    @Test
    void theAddressOfANoteLeadsToItAmongTheOthersHoweverOldItIs() {
        NoteId old = add(call("The oldest", MONDAY.minusSeconds(60)));
        for (int i = 0; i < PageRef.SIZE; i++) {
            add(call("Another", MONDAY));
        }

        UI.getCurrent().navigate("desk/notes/" + old.value());
        roundTrip();

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("desk/clients/" + client.value())
                .contains("tab=notes");
        assertThat(find(ListItem.class).withClassName("note-wanted").all()).hasSize(1);
        assertThat(find(ListItem.class).withClassName("note").all()).hasSize(PageRef.SIZE + 1);
    }

    @Test
    void theAddressOfADeletedOrUnknownNoteIsNoPage() {
        NoteId deleted = add(note("Gone"));
        deletion.archive(deleted);

        for (String id : List.of(deleted.value().toString(), UUID.randomUUID().toString(), "x")) {
            UI.getCurrent().navigate("desk/notes/" + id);
            assertThat(getCurrentView()).as(id).isInstanceOf(NotFoundView.class);
        }
    }

    private void open() {
        UI.getCurrent().navigate("desk/clients/" + client.value(), QueryParameters.simple(Map.of("tab", "notes")));
        roundTrip();
    }

    private NoteId add(NoteDetails details) {
        return new NoteId(((Saved) notes.add(client.value(), details)).id());
    }

    private List<NoteRow> all() {
        return notes.of(client.value(), EnumSet.allOf(NoteKind.class), PageRef.FIRST)
                .rows();
    }

    private List<String> items() {
        return find(ListItem.class).withClassName("note").all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private TextArea textArea(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private Checkbox box(String label) {
        return find(Checkbox.class).withLabel(label).single();
    }

    private String audience() {
        return find(Paragraph.class).withClassName("note-audience").single().getText();
    }

    private Button icon(String label) {
        return find(Button.class).withAttribute("aria-label", label).single();
    }

    private List<String> icons() {
        return find(Button.class)
                .from(find(ListItem.class).withClassName("note").single())
                .all()
                .stream()
                .map(button -> button.getElement().getAttribute("aria-label"))
                .toList();
    }
}
