package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.ui.Deletions;
import org.clientele.shared.ui.Deletions.Deletion;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyHead;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyState;

/** What one does with a vacancy beside editing it: brings it into another state, deletes it and brings it back. */
@org.springframework.stereotype.Component
class VacancyActs {

    private final Vacancies vacancies;
    private final Deletions deletions;
    private final CurrentActor actor;
    private final Clock clock;

    VacancyActs(Vacancies vacancies, Deletions deletions, CurrentActor actor, Clock clock) {
        this.vacancies = vacancies;
        this.deletions = deletions;
        this.actor = actor;
        this.clock = clock;
    }

    boolean mayWork() {
        return actor.may(Permission.WORK);
    }

    boolean mayRestore() {
        return deletions.mayRestore();
    }

    /** What bringing a vacancy into the state is called: opening a new one is something else than opening it again. */
    static String verb(VacancyState from, VacancyState next) {
        if (from == VacancyState.REQUESTED) {
            return next == VacancyState.OPEN ? "vacancy.do.APPROVE" : "vacancy.do.REFUSE";
        }
        return next == VacancyState.OPEN && from.isEnded() ? "vacancy.do.REOPEN" : "vacancy.do." + next.name();
    }

    /** Asks since when and why. */
    void askState(Component source, VacancyHead vacancy, VacancyState next, Runnable done) {
        LocalDate today = LocalDate.now(clock);
        StateForm form = new StateForm(vacancy.standing().state(), next, today);
        form.read(new StateInput("", today));
        String verb = verb(vacancy.standing().state(), next);
        new FormDialog<>(
                        form.getTranslation("vacancy.do.title", form.getTranslation(verb), vacancy.title()),
                        form,
                        typed -> vacancies.become(
                                vacancy.id(),
                                vacancy.version(),
                                next,
                                typed.reason(),
                                Objects.requireNonNullElse(typed.on(), today)))
                .saysInstead(verb)
                .onSaved(saved -> {
                    Notices.success(source, "vacancy.became", VacancyTexts.of(next, source));
                    done.run();
                })
                .open();
    }

    /** Shows what would be lost. */
    void askDelete(Component source, VacancyId id, String title, Runnable done) {
        deletions.ask(
                source,
                source.getTranslation("vacancy.delete.title", title),
                () -> vacancies.impactOfArchiving(id),
                new Deletion(id.toRecordRef(), title, "vacancy.deleted", () -> vacancies.archive(id)),
                done);
    }

    /** Brings the vacancy back from the archive. */
    void restore(Component source, VacancyId id, Runnable done) {
        deletions.restore(source, id.toRecordRef(), done);
    }
}
