package org.clientele.candidate.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.clientele.candidate.CandidateCheck;
import org.clientele.candidate.CandidateDetails;
import org.clientele.candidate.CandidateDuplicates;
import org.clientele.candidate.CandidateDuplicates.Reason;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.CandidateView;
import org.clientele.candidate.Candidates;
import org.clientele.candidate.Skills;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Question;
import org.clientele.shared.ui.ThreeWayMerge;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/** Adds and edits candidates in a dialog. */
@org.springframework.stereotype.Component
class CandidateEditing {

    private final Candidates candidates;
    private final CandidateDuplicates duplicates;
    private final EmployerWarnings warnings;
    private final Skills skills;
    private final Clock clock;

    CandidateEditing(
            Candidates candidates,
            CandidateDuplicates duplicates,
            EmployerWarnings warnings,
            Skills skills,
            Clock clock) {
        this.candidates = candidates;
        this.duplicates = duplicates;
        this.warnings = warnings;
        this.skills = skills;
        this.clock = clock;
    }

    /** Asks for a new candidate, and opens the page of it. */
    void add(Component source) {
        CandidateForm form = form(null);
        form.read(CandidateDetails.empty());
        new FormDialog<>(form.getTranslation("candidate.new"), form, candidates::add)
                .before((typed, save) -> askIfKnown(form, typed, save))
                .onSaved(saved -> {
                    Notices.success(source, "candidate.saved");
                    source.getUI().ifPresent(ui -> ui.navigate(CandidateNavigation.url(new CandidateId(saved.id()))));
                })
                .open();
    }

    /** An e-mail address or a phone number that somebody has is hardly ever another person's. */
    private void askIfKnown(CandidateForm form, CandidateDetails typed, Runnable save) {
        String known = duplicates.find(typed, null).stream()
                .filter(hit -> hit.reason() != Reason.NAME)
                .map(hit -> hit.candidate().name())
                .collect(Collectors.joining(", "));
        if (known.isEmpty()) {
            save.run();
            return;
        }
        new Question(
                        form,
                        form.getTranslation("candidate.known.title"),
                        form.getTranslation("candidate.known.text", known))
                .ask(form.getTranslation("candidate.known.save"), () -> save.run());
    }

    /** Lets the candidate be changed; does nothing but say so if it is not there any more. */
    void edit(Component source, CandidateId id, Runnable done) {
        candidates
                .find(id)
                .filter(candidate -> !candidate.archived())
                .ifPresentOrElse(
                        candidate -> edit(source, candidate, done), () -> Notices.failure(source, "common.gone"));
    }

    private void edit(Component source, CandidateView candidate, Runnable done) {
        CandidateForm form = form(candidate.id());
        form.read(candidate.details());
        FormDialog<CandidateDetails> dialog = new FormDialog<>(
                form.getTranslation("candidate.edit", candidate.details().fullName()),
                form,
                typed -> candidates.change(candidate.id(), candidate.version(), typed));
        dialog.onSaved(saved -> {
            Notices.success(source, "candidate.saved");
            done.run();
        });
        dialog.onConflict((typed, conflict) -> candidates
                .find(candidate.id())
                .ifPresent(theirs -> dialog.merge(
                        ThreeWayMerge.of(
                                candidate.details(),
                                CandidateCheck.of(typed, today()).clean(),
                                theirs.details()),
                        conflict,
                        component -> CandidateTexts.label(form, component),
                        value -> CandidateTexts.value(form, value),
                        merged -> candidates.change(candidate.id(), theirs.version(), merged))));
        dialog.open();
    }

    /** @param self null for a new one */
    private CandidateForm form(@Nullable CandidateId self) {
        return new CandidateForm(skills, warnings, typed -> duplicates.find(typed, self), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Times.zone());
    }
}
