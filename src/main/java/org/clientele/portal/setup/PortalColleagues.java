package org.clientele.portal.setup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.clientele.portal.ProfileView;
import org.clientele.portal.RoleView;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.shared.Actor.PortalActor;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Whom of its client a contact knows to use the portal, and invites to it, as its profile lets it (docs/features.md S1.23). */
@Service
@ContactsOnly
public class PortalColleagues {

    private final ColleagueQueries queries;
    private final ColleagueInvitations invitations;
    private final CurrentActor actor;

    PortalColleagues(ColleagueQueries queries, ColleagueInvitations invitations, CurrentActor actor) {
        this.queries = queries;
        this.invitations = invitations;
        this.actor = actor;
    }

    /** By name; nobody where the contact may not invite. */
    @Transactional(readOnly = true)
    public List<Colleague> list() {
        UUID reader = actor.requireReadingContact();
        return standing(reader).map(own -> queries.of(own.client(), reader)).orElse(List.of());
    }

    /** Whether the contact may invite now. */
    @Transactional(readOnly = true)
    public boolean mayInvite() {
        return standing(actor.requireReadingContact()).isPresent();
    }

    /** The seats of the client; empty where the contact may not see them. */
    @Transactional(readOnly = true)
    public Optional<ColleagueSeats> seats() {
        return queries.standing(actor.requireReadingContact())
                .filter(Standing::maySeeSeats)
                .map(own -> queries.seats(own.client()));
    }

    /** Which roles the contact may give: none that shows more than its own. */
    @Transactional(readOnly = true)
    public List<RoleView> roles() {
        return inviting(invitations::roles).orElse(List.of());
    }

    /** Which profiles the contact may give: none that allows more than its own. */
    @Transactional(readOnly = true)
    public List<ProfileView> profiles() {
        return inviting(invitations::profiles).orElse(List.of());
    }

    /** Enters somebody as a contact of the own client and invites, as long as there is a seat. Gone where that is not allowed. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome invite(NewColleague colleague) {
        SaveOutcome outcome =
                inviting((me, own) -> invitations.invite(me, own, colleague)).orElseGet(SaveOutcome.Gone::new);
        if (!(outcome instanceof SaveOutcome.Saved)) {
            // Said here too, or this transaction would take what the invitation has undone for a failure of its own.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    private <T> Optional<T> inviting(BiFunction<PortalActor, Standing, T> work) {
        PortalActor me = actor.requireContact();
        return standing(me.contactId()).map(own -> work.apply(me, own));
    }

    /** Of a contact that may invite. */
    private Optional<Standing> standing(UUID contact) {
        return queries.standing(contact).filter(Standing::mayInvite);
    }
}
