package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.contact.ContactRef;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Question;
import org.clientele.shared.ui.Times;
import org.clientele.submission.MoveOutcome;
import org.clientele.submission.MoveRequest;
import org.clientele.submission.Reason;
import org.clientele.submission.RejectionReasonRow;
import org.clientele.submission.RejectionReasons;
import org.clientele.submission.Stages;
import org.clientele.submission.SubmissionEndings;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionPage;
import org.clientele.submission.SubmissionRow;
import org.clientele.submission.SubmissionView;
import org.clientele.submission.Submissions;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.StageView;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyStages;
import org.clientele.vacancy.VacancyState;
import org.jspecify.annotations.Nullable;

/** Moves submissions through the pipeline, from the board as from their pages. */
@org.springframework.stereotype.Component
class SubmissionActions {

    private final Submissions submissions;
    private final SubmissionEndings endings;
    private final SubmissionPage page;
    private final RejectionReasons reasons;
    private final Vacancies vacancies;
    private final VacancyStages stages;
    private final CurrentActor actor;
    private final Clock clock;

    SubmissionActions(
            Submissions submissions,
            SubmissionEndings endings,
            SubmissionPage page,
            RejectionReasons reasons,
            Vacancies vacancies,
            VacancyStages stages,
            CurrentActor actor,
            Clock clock) {
        this.submissions = submissions;
        this.endings = endings;
        this.page = page;
        this.reasons = reasons;
        this.vacancies = vacancies;
        this.stages = stages;
        this.actor = actor;
        this.clock = clock;
    }

    /** A submission as it is shown. */
    record Shown(SubmissionId id, long version, String name, VacancyId vacancy, StageId stage) {

        static Shown of(SubmissionRow row, VacancyId vacancy) {
            return new Shown(row.id(), row.version(), row.candidateName(), vacancy, row.stage());
        }

        static Shown of(SubmissionView view) {
            return new Shown(view.id(), view.version(), view.candidateName(), view.vacancy(), view.stage());
        }
    }

    boolean mayWork() {
        return actor.may(Permission.WORK);
    }

    /**
     * Moves it, as long as it is what it looks like; where a reason is needed or people would be written to, it asks
     * first.
     *
     * @param done shows what has become of it, whether or not that went well
     */
    void move(Component source, Shown shown, StageView to, Runnable done) {
        StageKind kind = to.details().kind();
        if (Stages.reasonsFor(kind).isPresent()
                || kind == StageKind.WITHDRAWN
                        && endings.ofWithdrawing(shown.id()).interviews() > 0) {
            ask(source, shown, to, done);
            return;
        }
        MoveOutcome outcome = submissions.move(MoveRequest.to(to.id(), shown.id(), shown.version()));
        tell(source, shown, to, outcome, done);
    }

    /**
     * Asks where it goes, why, and whose decision it is.
     *
     * @param to the stage proposed; null for none
     */
    void ask(Component source, Shown shown, @Nullable StageView to, Runnable done) {
        List<StageView> others = stages.of(shown.vacancy()).stream()
                .filter(stage -> !stage.id().equals(shown.stage()))
                .toList();
        MoveForm form = new MoveForm(others, page.contacts(shown.id()), reasons, endings.ofWithdrawing(shown.id()));
        form.read(new MoveInput(proposed(others, to), null, "", null));
        MoveOutcome[] last = new MoveOutcome[1];
        MoveInput[] typed = new MoveInput[1];
        Shown[] present = {shown};
        FormDialog<MoveInput> dialog =
                new FormDialog<>(source.getTranslation("submission.move.title", shown.name()), form, input -> {
                    typed[0] = input;
                    last[0] = submissions.move(request(present[0], input));
                    return outcome(last[0]);
                });
        dialog.saysInstead("submission.move")
                .onSaved(saved -> Optional.ofNullable(typed[0].stage())
                        .ifPresent(stage -> tell(source, shown, stage, last[0], done)))
                .onConflict((input, conflict) -> submissions.find(shown.id()).ifPresent(fresh -> {
                    dialog.explain(changed(source, present[0], fresh, conflict));
                    present[0] = Shown.of(fresh);
                }))
                .open();
    }

    /** What somebody else did meanwhile; moving once more moves it from where it is now. */
    private static String changed(Component source, Shown before, SubmissionView now, SaveOutcome.Conflict conflict) {
        String key = before.stage().equals(now.stage()) ? "submission.move.changed" : "submission.move.movedMeanwhile";
        return source.getTranslation(
                key,
                conflict.by(),
                Times.dateTime(source, conflict.at()),
                SubmissionTexts.stage(source, now.kind(), now.stageName()));
    }

    private static @Nullable StageView proposed(List<StageView> stages, @Nullable StageView wanted) {
        return stages.stream()
                .filter(stage -> wanted != null && stage.id().equals(wanted.id()))
                .findFirst()
                .orElse(null);
    }

    private static MoveRequest request(Shown shown, MoveInput input) {
        StageView stage = input.stage();
        RejectionReasonRow reason = input.reason();
        ContactRef decider = input.decidedBy();
        return new MoveRequest(
                shown.id(),
                shown.version(),
                stage == null ? shown.stage() : stage.id(),
                new Reason(reason == null ? null : reason.id(), input.reasonText()),
                decider == null ? null : decider.id());
    }

    private static SaveOutcome outcome(MoveOutcome outcome) {
        return switch (outcome) {
            case MoveOutcome.Moved moved -> new SaveOutcome.Saved(moved.id().value(), moved.version());
            case MoveOutcome.Conflict(String by, Instant at) -> new SaveOutcome.Conflict(by, at);
            case MoveOutcome.ReasonNeeded needed ->
                new SaveOutcome.Invalid(Map.of("reason", "submission.move.reasonNeeded"));
            case MoveOutcome.ReasonFlawed(String key) -> new SaveOutcome.Invalid(Map.of("reasonText", key));
            case MoveOutcome.NoSuchStage none -> new SaveOutcome.Invalid(Map.of("stage", "submission.move.noStage"));
            case MoveOutcome.NoSuchContact none ->
                new SaveOutcome.Invalid(Map.of("decidedBy", "submission.error.contacts"));
            case MoveOutcome.Gone gone -> new SaveOutcome.Gone();
        };
    }

    private void tell(Component source, Shown shown, StageView to, MoveOutcome outcome, Runnable done) {
        if (outcome instanceof MoveOutcome.Moved moved) {
            tellMoved(source, shown, to, moved.back(), done);
            if (moved.lastOpening()) {
                offerToFill(source, shown.vacancy(), done);
            }
        } else {
            tellFailure(source, shown, outcome);
        }
        done.run();
    }

    private static void tellFailure(Component source, Shown shown, MoveOutcome outcome) {
        switch (outcome) {
            case MoveOutcome.Moved moved -> {}
            case MoveOutcome.Conflict(String by, Instant at) ->
                Notices.failure(source, "submission.move.conflict", by, Times.dateTime(source, at), shown.name());
            case MoveOutcome.ReasonNeeded needed -> Notices.failure(source, "submission.move.reasonNeeded");
            case MoveOutcome.ReasonFlawed(String key) -> Notices.failure(source, key);
            case MoveOutcome.NoSuchStage none -> Notices.failure(source, "submission.move.noStage");
            case MoveOutcome.NoSuchContact none -> Notices.failure(source, "submission.error.contacts");
            case MoveOutcome.Gone gone -> Notices.failure(source, "common.gone");
        }
    }

    /** A step back is a step as well: the history keeps both. */
    private void tellMoved(Component source, Shown shown, StageView to, @Nullable MoveRequest back, Runnable done) {
        String stage = SubmissionTexts.stage(source, to);
        if (back == null) {
            Notices.success(source, "submission.move.done", shown.name(), stage);
            return;
        }
        Runnable undo = () -> {
            MoveOutcome outcome = submissions.move(back);
            if (outcome instanceof MoveOutcome.Moved) {
                Notices.success(source, "submission.move.takenBack", shown.name());
            } else {
                tellFailure(source, shown, outcome);
            }
            done.run();
        };
        Notices.undoable(source, undo, "submission.move.done", shown.name(), stage);
    }

    private void offerToFill(Component source, VacancyId id, Runnable done) {
        vacancies
                .head(id)
                .filter(vacancy -> vacancy.standing().state().canBecome(VacancyState.FILLED))
                .ifPresent(vacancy -> {
                    new Question(
                                    source,
                                    source.getTranslation("submission.filled.title"),
                                    source.getTranslation("submission.filled.text", vacancy.title()))
                            .ask(
                                    source.getTranslation("submission.filled.do"),
                                    () -> fill(source, id, vacancy.version(), done));
                });
    }

    private void fill(Component source, VacancyId id, long version, Runnable done) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Times.zone());
        if (vacancies.become(id, version, VacancyState.FILLED, "", today) instanceof SaveOutcome.Saved) {
            Notices.success(source, "submission.filled.done");
        } else {
            Notices.failure(source, "common.gone");
        }
        done.run();
    }
}
