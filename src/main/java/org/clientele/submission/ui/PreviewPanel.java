package org.clientele.submission.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.Optional;
import org.clientele.submission.ContactPreview;
import org.clientele.submission.ContactSight;
import org.clientele.submission.ShareContact;
import org.clientele.submission.ShareRequest;
import org.clientele.submission.SubmissionSharing;
import org.jspecify.annotations.Nullable;

/** What each of the chosen contacts will see of each of the candidates. */
final class PreviewPanel extends Composite<Div> {

    private final SubmissionSharing sharing;
    private final Select<ShareContact> contact = new Select<>();
    private final Select<CandidateChoice> candidate = new Select<>();
    private final SightPanel sight = new SightPanel();
    private @Nullable ShareRequest request;

    PreviewPanel(SubmissionSharing sharing) {
        this.sharing = sharing;
        contact.setLabel(getTranslation("submission.preview.contact"));
        contact.setItemLabelGenerator(ShareContact::name);
        contact.addValueChangeListener(event -> refresh());
        candidate.setLabel(getTranslation("submission.candidate"));
        candidate.setItemLabelGenerator(CandidateChoice::name);
        candidate.addValueChangeListener(event -> refresh());
        Div choices = new Div(contact, candidate);
        choices.addClassName("preview-choices");
        getContent().add(choices, sight);
    }

    void show(Optional<ShareRequest> shown, Collection<ShareContact> contacts, Collection<CandidateChoice> candidates) {
        request = shown.orElse(null);
        contact.setItems(contacts);
        candidate.setItems(candidates);
        contacts.stream().findFirst().ifPresent(contact::setValue);
        candidates.stream().findFirst().ifPresent(candidate::setValue);
        refresh();
    }

    private void refresh() {
        ShareRequest wanted = request;
        ShareContact reader = contact.getValue();
        CandidateChoice shown = candidate.getValue();
        if (wanted == null || reader == null || shown == null) {
            sight.show(new ContactSight.SeesNothing("submission.preview.choose"));
            return;
        }
        wanted.applicants().stream()
                .filter(applicant -> applicant.candidate().equals(shown.id()))
                .findFirst()
                .map(applicant -> new ContactPreview.Showing(
                        reader.id(),
                        wanted.vacancy(),
                        applicant.candidate(),
                        applicant.resume(),
                        wanted.commentFor(applicant)))
                .ifPresent(showing ->
                        sight.show(sharing.preview(showing), role -> sharing.previewOnceInvited(role, showing)));
    }
}
