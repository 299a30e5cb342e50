package org.clientele.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.clientele.security.CurrentActor;
import org.clientele.shared.MergeParticipant;
import org.clientele.shared.MergeQuestion;
import org.clientele.shared.MergeQuestion.Words;
import org.clientele.shared.MergeSide;
import org.clientele.shared.RecordType;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where both contacts have an account for the portal, whoever merges them says which one stays, with its password, role and
 * profile, and the other one is deactivated; if only the absorbed contact has one, the kept one takes it over
 * (docs/features.md N15, docs/adr/0050).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PortalAccountsMerge implements MergeParticipant {

    private static final String TAKEN_OVER = "taken over";

    /** Stands before the state of the kept contact's account, which has changed places with the absorbed one's. */
    private static final String CHANGED_PLACES = "changed places ";

    private final PortalAccountRepository accounts;
    private final SignInTimes signIns;
    private final PortalSeats seats;
    private final CurrentActor actor;
    private final Clock clock;

    PortalAccountsMerge(
            PortalAccountRepository accounts, SignInTimes signIns, PortalSeats seats, CurrentActor actor, Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.seats = seats;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public String name() {
        return "portalAccount";
    }

    @Override
    public Optional<String> notice(UUID absorbed, UUID kept) {
        return of(absorbed).map(account -> of(kept).isPresent() ? "portal.merge.acts" : "portal.merge.takenOver");
    }

    @Override
    public Optional<MergeQuestion> question(UUID absorbed, UUID kept) {
        Optional<PortalAccount> of = of(absorbed);
        return of(kept).flatMap(stays -> of.map(goes -> question(goes, stays)));
    }

    private MergeQuestion question(PortalAccount absorbed, PortalAccount kept) {
        Map<UUID, Instant> times =
                signIns.of(List.of(absorbed.id().value(), kept.id().value()));
        return new MergeQuestion(
                StayingAccount.QUESTION,
                "portal.merge.which",
                words(kept, times.get(kept.id().value())),
                words(absorbed, times.get(absorbed.id().value())));
    }

    private static Words words(PortalAccount account, @Nullable Instant lastSignIn) {
        RoleView role = account.toView().role();
        ProfileView profile = account.toView().profile();
        return new Words(
                "portal.merge.account",
                new Words("contact.portalState." + account.state()),
                lastSignIn == null
                        ? new Words("portal.merge.neverSignedIn")
                        : new Words("portal.merge.signedIn", lastSignIn),
                named(role.delivered(), role.details().name()),
                named(profile.delivered(), profile.details().name()));
    }

    private static Object named(@Nullable Delivered delivered, String name) {
        return delivered != null && delivered.hasFirstName(name) ? new Words("portal.delivered." + delivered) : name;
    }

    @Override
    public String move(UUID absorbed, UUID kept) {
        return move(absorbed, kept, Map.of());
    }

    /** @return the state that the account which goes was in, or that one was taken over; empty without one */
    @Override
    public String move(UUID absorbed, UUID kept, Map<String, MergeSide> answers) {
        PortalAccount account = of(absorbed).orElse(null);
        if (account == null) {
            return "";
        }
        PortalAccount other = of(kept).orElse(null);
        if (other == null) {
            account.passTo(new ContactId(kept), stamp());
            return TAKEN_OVER;
        }
        if (!StayingAccount.isTheAbsorbedOnes(answers)) {
            return deactivate(account).name();
        }
        changePlaces(account, other);
        return CHANGED_PLACES + deactivate(other);
    }

    /** As it was before, as long as there is a seat: others may have taken it since. */
    @Override
    public void moveBack(UUID absorbed, UUID kept, String moved) {
        if (moved.equals(TAKEN_OVER)) {
            of(kept).ifPresent(account -> account.passTo(new ContactId(absorbed), stamp()));
            return;
        }
        if (moved.startsWith(CHANGED_PLACES)) {
            of(absorbed).ifPresent(one -> of(kept).ifPresent(other -> changePlaces(one, other)));
        }
        stateOf(moved)
                .filter(PortalAccountState.ACTIVE::equals)
                .flatMap(active -> of(deactivated(absorbed, kept, moved)))
                .filter(account -> seats.refusal(account.clientId()).isEmpty())
                .ifPresent(account -> account.become(PortalAccountState.ACTIVE, stamp()));
    }

    /** An account that stays deactivated can be invited again as soon as there is a seat. */
    @Override
    public Optional<String> leftOver(UUID absorbed, UUID kept, String moved) {
        boolean stays = stateOf(moved).filter(PortalAccountState::takesSeat).isPresent()
                && of(deactivated(absorbed, kept, moved))
                        .filter(account -> !account.state().takesSeat())
                        .isPresent();
        return !stays
                ? Optional.empty()
                : Optional.of(
                        moved.startsWith(CHANGED_PLACES)
                                ? "portal.merge.keptStaysDeactivated"
                                : "portal.merge.staysDeactivated");
    }

    /** Whose account the merge has deactivated, once everything is back in its place. */
    private static UUID deactivated(UUID absorbed, UUID kept, String moved) {
        return moved.startsWith(CHANGED_PLACES) ? kept : absorbed;
    }

    /** The state that the deactivated account was in. */
    private static Optional<PortalAccountState> stateOf(String moved) {
        return moved.isEmpty() || moved.equals(TAKEN_OVER)
                ? Optional.empty()
                : Optional.of(PortalAccountState.valueOf(moved.replace(CHANGED_PLACES, "")));
    }

    private PortalAccountState deactivate(PortalAccount account) {
        PortalAccountState before = account.state();
        account.become(PortalAccountState.DEACTIVATED, stamp());
        return before;
    }

    private void changePlaces(PortalAccount one, PortalAccount other) {
        ContactId ofOne = one.contactId();
        ContactId ofOther = other.contactId();
        accounts.setFree(one.id());
        other.passTo(ofOne, stamp());
        accounts.flush();
        one.passTo(ofOther, stamp());
        accounts.flush();
    }

    private Optional<PortalAccount> of(UUID contact) {
        return accounts.findByContact(new ContactId(contact));
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
