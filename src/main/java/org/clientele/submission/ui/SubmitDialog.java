package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.contact.ContactId;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormProblem;
import org.clientele.shared.ui.Notices;
import org.clientele.submission.ShareChoices;
import org.clientele.submission.ShareContact;
import org.clientele.submission.ShareOutcome;
import org.clientele.submission.ShareProblem;
import org.clientele.submission.ShareRequest;
import org.clientele.submission.SubmissionSharing;
import org.clientele.vacancy.PortalReleases;
import org.clientele.vacancy.VacancyRef;

/**
 * Puts candidates forward to a client (docs/features.md S1.37 to S1.42). On the first tab it is said who goes to whom and
 * what speaks against it; the second shows what a contact will see.
 */
final class SubmitDialog {

    private final Dialog dialog = new Dialog();
    private final Component source;
    private final CandidateField candidates;
    private final VacancyFields vacancy;
    private final SubmissionSharing sharing;
    private final Runnable done;
    private final ApplicantRows applicants = new ApplicantRows(this::check);
    private final CheckboxGroup<ShareContact> contacts = new CheckboxGroup<>();
    private final TextArea comment = new TextArea();
    private final ProblemList problems;
    private final ReleaseOffer releaseOffer;
    private final PreviewPanel preview;
    private final FormProblem failure = new FormProblem();
    private final Paragraph again = new Paragraph();
    private final Span open = new Span();
    private List<ShareChoices.Applicant> chosen = List.of();
    private final Button share = Buttons.primary("submission.share.do", click -> share());

    SubmitDialog(
            Component source,
            CandidateField candidates,
            VacancyFields vacancy,
            SubmissionSharing sharing,
            PortalReleases releases,
            CurrentActor actor,
            Runnable done) {
        this.source = source;
        this.candidates = candidates;
        this.vacancy = vacancy;
        this.sharing = sharing;
        this.done = done;
        problems = new ProblemList(actor.may(Permission.LEAD), this::enable);
        releaseOffer = new ReleaseOffer(releases, this::offer);
        preview = new PreviewPanel(sharing);
        candidates.setWidthFull();
        candidates.addValueChangeListener(event -> offer());
        vacancy.onChange(this::offer);
        contacts.setLabel(source.getTranslation("submission.share.contacts"));
        contacts.setHelperText(source.getTranslation("submission.share.contacts.hint"));
        contacts.setItemLabelGenerator(this::label);
        contacts.addValueChangeListener(event -> {
            tellAgain();
            check();
        });
        comment.setLabel(source.getTranslation("submission.share.comment"));
        comment.setHelperText(source.getTranslation("submission.share.comment.hint"));
        comment.setMaxLength(ShareRequest.COMMENT_MAX);
        comment.setValueChangeMode(ValueChangeMode.LAZY);
        comment.setValueChangeTimeout(600);
        comment.setWidthFull();
        comment.addValueChangeListener(event -> check());
        share.setDisableOnClick(true);
        arrange();
        offer();
    }

    /** For this vacancy, which cannot be changed. */
    SubmitDialog at(VacancyRef chosen) {
        vacancy.choose(chosen);
        offer();
        return this;
    }

    void open() {
        dialog.open();
    }

    private void arrange() {
        Paragraph silent = new Paragraph(source.getTranslation("submission.share.silent"));
        silent.addClassName("secondary");
        again.addClassName("secondary");
        again.getElement().setAttribute("aria-live", "polite");
        Div form = new Div(
                failure, vacancy, candidates, applicants, contacts, silent, releaseOffer, comment, again, problems);
        form.addClassName("submit-form");
        TabSheet tabs = new TabSheet();
        tabs.add(source.getTranslation("submission.share.tab"), form);
        tabs.add(source.getTranslation("submission.share.preview"), preview);
        tabs.addSelectedChangeListener(event -> preview.show(request(), contacts.getValue(), candidates.getValue()));
        tabs.setWidthFull();
        dialog.setHeaderTitle(source.getTranslation("submission.share"));
        dialog.addClassNames("form-dialog", "submit-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(tabs);
        open.setText(source.getTranslation("submission.share.open"));
        open.addClassName("secondary");
        open.getElement().setAttribute("role", "status");
        dialog.getFooter().add(open, Buttons.of("action.cancel", click -> dialog.close()), share);
    }

    /** Another vacancy or other candidates: their contacts and résumés are offered. */
    private void offer() {
        Optional<ShareChoices> choices =
                vacancy.chosen().flatMap(chosen -> sharing.choices(chosen.id(), candidates.chosen()));
        applicants.show(choices.map(ShareChoices::applicants).orElse(List.of()));
        List<ShareContact> offered = choices.map(ShareChoices::contacts).orElse(List.of());
        List<ShareContact> before = contacts.getListDataView().getItems().toList();
        if (!offered.equals(before)) {
            boolean same = ids(offered).equals(ids(before));
            Set<ContactId> chosen = ids(contacts.getValue());
            contacts.setItems(offered);
            contacts.setValue(offered.stream()
                    .filter(contact -> same ? chosen.contains(contact.id()) : contact.isProposed())
                    .collect(Collectors.toSet()));
            contacts.setHelperText(source.getTranslation(
                    offered.isEmpty() && choices.isPresent()
                            ? "submission.share.contacts.none"
                            : "submission.share.contacts.hint"));
        }
        contacts.setVisible(choices.isPresent());
        chosen = choices.map(ShareChoices::applicants).orElse(List.of());
        tellAgain();
        check();
    }

    /** Who of those ticked was shown whom already: sharing once more adds nothing there. */
    private void tellAgain() {
        again.setText(chosen.stream()
                .flatMap(applicant -> already(applicant).stream())
                .collect(Collectors.joining(" ")));
        again.setVisible(!again.getText().isEmpty());
    }

    private Optional<String> already(ShareChoices.Applicant applicant) {
        String names = contacts.getListDataView()
                .getItems()
                .filter(contacts.getValue()::contains)
                .filter(contact -> applicant.sharedWith().contains(contact.id()))
                .map(ShareContact::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(source.getTranslation("submission.share.again", applicant.name(), names));
    }

    /** Says at once what speaks against it. */
    private void check() {
        show(request().map(sharing::problems).orElse(List.of()));
        enable();
    }

    private void show(List<ShareProblem> found) {
        problems.show(found);
        vacancy.chosen().ifPresent(chosen -> releaseOffer.show(chosen.id(), contacts.getValue(), found));
    }

    private static Set<ContactId> ids(Collection<ShareContact> contacts) {
        return contacts.stream().map(ShareContact::id).collect(Collectors.toSet());
    }

    private void enable() {
        boolean chosen = request().isPresent()
                && !contacts.getValue().isEmpty()
                && !candidates.getValue().isEmpty();
        open.setVisible(chosen && !problems.isSettled());
        share.setEnabled(chosen && problems.isSettled());
    }

    private Optional<ShareRequest> request() {
        return vacancy.chosen()
                .map(chosen -> new ShareRequest(
                        chosen.id(),
                        applicants.applicants(),
                        contacts.getValue().stream().map(ShareContact::id).collect(Collectors.toSet()),
                        comment.getValue(),
                        problems.accepted(),
                        problems.overrideReason()));
    }

    private void share() {
        failure.clear();
        try {
            if (dialog.isOpened()) {
                request().map(sharing::share).ifPresent(this::show);
            }
        } finally {
            enable();
        }
    }

    private void show(ShareOutcome outcome) {
        switch (outcome) {
            case ShareOutcome.Shared shared -> {
                dialog.close();
                Notices.success(source, "submission.share.done", shared.candidates());
                done.run();
            }
            case ShareOutcome.Refused(List<ShareProblem> found) -> show(found);
            case ShareOutcome.Invalid invalid ->
                failure.show(Set.copyOf(invalid.fields().values()).stream()
                        .map(source::getTranslation)
                        .collect(Collectors.joining(" ")));
            case ShareOutcome.Gone gone -> failure.show(source.getTranslation("common.gone"));
        }
    }

    private String label(ShareContact contact) {
        String parts = contact.parts().stream()
                .sorted()
                .map(part -> source.getTranslation("vacancy.part." + part))
                .collect(Collectors.joining(", "));
        String detail = !contact.active()
                ? source.getTranslation("submission.share.inactive")
                : contact.released() ? parts : join(parts, source.getTranslation("submission.share.notReleased"));
        String name = join(contact.name(), contact.position());
        return detail.isEmpty() ? name : name + " (" + detail + ")";
    }

    private static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
    }
}
