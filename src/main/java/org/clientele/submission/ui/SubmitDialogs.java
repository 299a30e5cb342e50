package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Set;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.CandidateList;
import org.clientele.candidate.Candidates;
import org.clientele.security.CurrentActor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.RecordChooser;
import org.clientele.submission.SubmissionSharing;
import org.clientele.submission.Submissions;
import org.clientele.vacancy.PortalReleases;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyId;

/** Opens the dialogs by which candidates come into a pipeline, or go on to the client. */
@org.springframework.stereotype.Component
class SubmitDialogs {

    private final SubmissionSharing sharing;
    private final Submissions submissions;
    private final CandidateList candidateList;
    private final Candidates candidates;
    private final Vacancies vacancies;
    private final PortalReleases releases;
    private final RecordChooser clients;
    private final CurrentActor actor;

    SubmitDialogs(
            SubmissionSharing sharing,
            Submissions submissions,
            CandidateList candidateList,
            Candidates candidates,
            Vacancies vacancies,
            PortalReleases releases,
            RecordChooser clients,
            CurrentActor actor) {
        this.sharing = sharing;
        this.submissions = submissions;
        this.candidateList = candidateList;
        this.candidates = candidates;
        this.vacancies = vacancies;
        this.releases = releases;
        this.clients = clients;
        this.actor = actor;
    }

    /** Puts candidates, who are chosen in the dialog, forward for this vacancy. */
    void forVacancy(Component source, VacancyId vacancy, Runnable done) {
        open(source, vacancy, Set.of(), done);
    }

    /** Puts these candidates forward for this vacancy. */
    void open(Component source, VacancyId vacancy, Set<CandidateId> chosen, Runnable done) {
        vacancies
                .ref(vacancy)
                .ifPresentOrElse(
                        ref -> dialog(source, chosen, done).at(ref).open(),
                        () -> Notices.failure(source, "common.gone"));
    }

    /** Puts these candidates forward for a vacancy that is chosen in the dialog. */
    void forCandidates(Component source, Set<CandidateId> chosen, Runnable done) {
        dialog(source, chosen, done).open();
    }

    private SubmitDialog dialog(Component source, Set<CandidateId> chosen, Runnable done) {
        CandidateField field = new CandidateField(candidateList);
        field.choose(chosen, candidates);
        VacancyFields fields = new VacancyFields(clients.create(), vacancies);
        return new SubmitDialog(source, field, fields, sharing, releases, actor, done);
    }

    /** Puts candidates into the first stage of the vacancy, without telling the client. */
    void propose(Component source, VacancyId vacancy, Runnable done) {
        Dialog dialog = new Dialog(source.getTranslation("submission.add"));
        CandidateField field = new CandidateField(candidateList);
        field.setWidthFull();
        Button add = Buttons.primary("submission.add", click -> {
            if (field.chosen().isEmpty()) {
                field.setErrorMessage(source.getTranslation("submission.share.candidates.none"));
                field.setInvalid(true);
                return;
            }
            submissions
                    .propose(vacancy, field.chosen())
                    .ifPresentOrElse(
                            number -> Notices.success(source, "submission.add.done", number),
                            () -> Notices.failure(source, "common.gone"));
            dialog.close();
            done.run();
        });
        dialog.addClassName("form-dialog");
        dialog.add(field);
        dialog.getFooter().add(Buttons.of("action.cancel", click -> dialog.close()), add);
        dialog.open();
        field.focus();
    }
}
