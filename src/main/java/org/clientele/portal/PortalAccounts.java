package org.clientele.portal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactView;
import org.clientele.contact.Contacts;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.clientele.vacancy.PortalReleases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of contacts for the portal, as the staff keeps them (docs/features.md S1.20 to S1.23, S2.10 to S2.14). */
@Service
@MayRead
public class PortalAccounts {

    private final PortalAccountRepository accounts;
    private final PortalRoleRepository roles;
    private final PortalProfileRepository profiles;
    private final Contacts contacts;
    private final PortalReleases releases;
    private final PortalSeats seats;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PortalAccounts(
            PortalAccountRepository accounts,
            PortalRoleRepository roles,
            PortalProfileRepository profiles,
            Contacts contacts,
            PortalReleases releases,
            PortalSeats seats,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.profiles = profiles;
        this.contacts = contacts;
        this.releases = releases;
        this.seats = seats;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** The account of the contact; empty if it was never invited. */
    @Transactional(readOnly = true)
    public Optional<PortalAccountView> of(ContactId contact) {
        return accounts.findByContact(contact).map(PortalAccount::toView);
    }

    @Transactional(readOnly = true)
    public Optional<PortalAccountView> find(PortalAccountId id) {
        return accounts.findVisible(id).map(PortalAccount::toView);
    }

    /** All accounts of the client. */
    @Transactional(readOnly = true)
    public List<PortalAccountView> of(ClientId client) {
        return accounts.findByClient(client).stream().map(PortalAccount::toView).toList();
    }

    /**
     * A new account, invited; it sees nothing until it is active. The portal has to be on, with a seat left. Where the agency
     * asks for it (docs/features.md S3.36), a vacancy has to be released to the contact first.
     *
     * @param language code of the language of its letters and pages; empty for the contact's own
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome invite(ContactId contactId, PortalRoleId roleId, PortalProfileId profileId, String language) {
        ContactView contact =
                contacts.find(contactId).filter(known -> !known.archived()).orElse(null);
        PortalRole role = roles.findById(roleId).orElse(null);
        PortalProfile profile = profiles.findById(profileId).orElse(null);
        if (contact == null || role == null || profile == null) {
            return new SaveOutcome.Gone();
        }
        if (accounts.findByContact(contactId).isPresent()) {
            return new SaveOutcome.Invalid(Map.of("contact", "portal.account.exists"));
        }
        if (!releases.mayBeInvited(contactId)) {
            return new SaveOutcome.Invalid(Map.of("contact", "vacancy.release.needed"));
        }
        Optional<String> refusal = seats.refusal(contact.client().id());
        if (refusal.isPresent()) {
            return new SaveOutcome.Invalid(Map.of("contact", refusal.get()));
        }
        PortalAccount account = accounts.save(new PortalAccount(
                new PortalAccountId(Uuid7.next()),
                new PortalAccount.Holder(contact.client().id(), contactId),
                role,
                profile,
                language,
                stamp()));
        accounts.flush();
        tell(account, Change.between(null, account.snapshot()));
        return new SaveOutcome.Saved(account.id().value(), account.version());
    }

    /** The account comes into another state; not every state follows every other one, and some need a seat. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome become(PortalAccountState state, PortalAccountId id, long version) {
        return change(id, version, (account, stamp) -> {
            Optional<String> refusal = state.takesSeat() && !account.state().takesSeat()
                    ? seats.refusal(account.clientId())
                    : Optional.empty();
            if (refusal.isPresent()) {
                return Map.of("state", refusal.get());
            }
            return account.become(state, stamp) ? Map.of() : Map.of("state", "portal.account.notFromHere");
        });
    }

    /** Gives the account another role and profile, which hold at once. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome assign(PortalRoleId roleId, PortalProfileId profileId, PortalAccountId id, long version) {
        PortalRole role = roles.findById(roleId).orElse(null);
        PortalProfile profile = profiles.findById(profileId).orElse(null);
        if (role == null || profile == null) {
            return new SaveOutcome.Invalid(Map.of(role == null ? "role" : "profile", "error.gone"));
        }
        return change(id, version, (account, stamp) -> {
            account.assign(role, profile, stamp);
            return Map.of();
        });
    }

    /** Closes the contact data of all candidates to this contact, whatever its role says, or leaves that to the role. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome hideContactData(boolean hide, PortalAccountId id, long version) {
        return change(id, version, (account, stamp) -> {
            account.hideContactData(hide, stamp);
            return Map.of();
        });
    }

    private SaveOutcome change(
            PortalAccountId id, long version, BiFunction<PortalAccount, Stamp, Map<String, String>> verb) {
        return SaveOutcome.ifUnchanged(accounts.findForUpdate(id), version, account -> {
            PortalAccount.Snapshot before = account.snapshot();
            Map<String, String> flaws = verb.apply(account, stamp());
            if (!flaws.isEmpty()) {
                return new SaveOutcome.Invalid(flaws);
            }
            accounts.flush();
            tell(account, Change.between(before, account.snapshot()));
            return new SaveOutcome.Saved(id.value(), account.version());
        });
    }

    private void tell(PortalAccount account, List<Change> changes) {
        if (!changes.isEmpty()) {
            events.publishEvent(new RecordChanged(
                    account.contactId().toRecordRef(), account.clientId().value(), Act.CHANGED, changes));
        }
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
