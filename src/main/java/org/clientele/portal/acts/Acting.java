package org.clientele.portal.acts;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clientele.interview.InterviewId;
import org.clientele.portal.PortalSeen;
import org.clientele.portal.SeenInterview;
import org.clientele.portal.SeenSubmission;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of everything that a contact does: it finds the row as it sees it, then its profile is asked as it is now, and
 * only then the module that keeps the row.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Acting {

    private final PortalSeen seen;
    private final RightsQueries rights;
    private final CurrentActor actor;

    Acting(PortalSeen seen, RightsQueries rights, CurrentActor actor) {
        this.seen = seen;
        this.rights = rights;
        this.actor = actor;
    }

    /** Who acts; throws for everybody who is no contact, also for whoever only looks as one. */
    Actor.PortalActor contact() {
        return actor.requireContact();
    }

    /** The contact that acts, or that somebody looks as. */
    UUID reader() {
        return actor.requireReadingContact();
    }

    /** Those of the {@link #reader}. */
    ContactRights rights() {
        return rights.of(reader()).orElse(ContactRights.NONE);
    }

    ActOutcome on(
            SubmissionId id,
            Predicate<ContactRights> allowed,
            BiFunction<Actor.PortalActor, SeenSubmission, ActOutcome> act) {
        return on(seen.submission(id), allowed, act);
    }

    /** For what makes sense only as long as the vacancy is being filled. */
    ActOutcome onCurrent(
            SubmissionId id,
            Predicate<ContactRights> allowed,
            BiFunction<Actor.PortalActor, SeenSubmission, ActOutcome> act) {
        return on(id, allowed, (contact, row) -> row.isOver() ? new ActOutcome.VacancyOver() : act.apply(contact, row));
    }

    ActOutcome on(VacancyId id, Predicate<ContactRights> allowed, Function<Actor.PortalActor, ActOutcome> act) {
        return on(Optional.of(id).filter(seen::sees), allowed, (contact, row) -> act.apply(contact));
    }

    ActOutcome on(
            InterviewId id,
            Predicate<ContactRights> allowed,
            BiFunction<Actor.PortalActor, SeenInterview, ActOutcome> act) {
        return on(seen.interview(id), allowed, act);
    }

    private <T> ActOutcome on(
            Optional<T> row, Predicate<ContactRights> allowed, BiFunction<Actor.PortalActor, T, ActOutcome> act) {
        Actor.PortalActor contact = contact();
        if (row.isEmpty()) {
            return new ActOutcome.Gone();
        }
        return allowed.test(rights()) ? act.apply(contact, row.get()) : new ActOutcome.NotAllowed();
    }
}
