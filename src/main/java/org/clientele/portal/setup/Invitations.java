package org.clientele.portal.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientele.client.ClientId;
import org.clientele.contact.AddressKind;
import org.clientele.contact.ContactAddress;
import org.clientele.contact.ContactDetails;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactUserNames;
import org.clientele.contact.ContactView;
import org.clientele.contact.Contacts;
import org.clientele.portal.PortalAccountId;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.PortalAccountView;
import org.clientele.portal.PortalAccounts;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Gone;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.vacancy.PortalReleases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Invites contacts to the portal, each by a letter (docs/features.md S1.12 to S1.24, S2.16, S2.17). What cannot be done to
 * the end is not begun.
 */
@Service
@MayWork
public class Invitations {

    private final PortalAccounts accounts;
    private final Contacts contacts;
    private final ContactUserNames userNames;
    private final PortalReleases releases;
    private final InvitationLetters letters;
    private final ColleagueQueries colleagues;

    Invitations(
            PortalAccounts accounts,
            Contacts contacts,
            ContactUserNames userNames,
            PortalReleases releases,
            InvitationLetters letters,
            ColleagueQueries colleagues) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.userNames = userNames;
        this.releases = releases;
        this.letters = letters;
        this.colleagues = colleagues;
    }

    /** Gives a contact an account, with address, user name and released vacancy if need be. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome invite(Invitation invitation) {
        return allOrNothing(reach(invitation), invitation.contact(), invitation.access());
    }

    /** The same for somebody who is no contact yet; whoever is one of the client is invited as that. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome add(ClientId client, NewContact newcomer, PortalAccess access) {
        if (newcomer.email().isBlank()) {
            return new Invalid(Map.of("email", "error.required"));
        }
        if (EmailAddress.parse(newcomer.email())
                .toOptional()
                .filter(email -> colleagues.isKnown(email, client))
                .isPresent()) {
            return new Invalid(Map.of("email", "portal.invite.known"));
        }
        return switch (contacts.add(client, newcomer.details())) {
            case Saved saved -> allOrNothing(saved, new ContactId(saved.id()), access);
            case Invalid invalid -> asOfEmail(invalid);
            case SaveOutcome other -> other;
        };
    }

    /** Another letter with another link, whose time begins anew; the one before works no more. Active accounts need none. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome again(PortalAccountId id) {
        PortalAccountView account = accounts.find(id).orElse(null);
        ContactView contact = Optional.ofNullable(account)
                .flatMap(known -> find(known.contact()))
                .orElse(null);
        if (account == null || contact == null) {
            return new Gone();
        }
        if (contact.details().emails().isEmpty()) {
            return new Invalid(Map.of("email", "portal.invite.noEmail"));
        }
        SaveOutcome outcome = account.state() == PortalAccountState.INVITED
                ? new Saved(id.value(), account.version())
                : accounts.become(PortalAccountState.INVITED, id, account.version());
        if (outcome instanceof Saved) {
            letters.send(account, contact);
        }
        return outcome;
    }

    private SaveOutcome allOrNothing(SaveOutcome begun, ContactId contact, PortalAccess access) {
        SaveOutcome outcome = begun instanceof Saved ? release(contact, access) : begun;
        if (outcome instanceof Saved) {
            outcome = accounts.invite(contact, access.role(), access.profile(), access.language());
        }
        if (outcome instanceof Saved(var account, var version)) {
            PortalAccountId id = new PortalAccountId(account);
            if (access.hideContactData()) {
                accounts.hideContactData(true, id, version);
            }
            letters.send(accounts.find(id).orElseThrow(), contacts.find(contact).orElseThrow());
        } else {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    /** Sees to it that the contact has an address and the user name that was wished for. */
    private SaveOutcome reach(Invitation invitation) {
        ContactView contact = find(invitation.contact()).orElse(null);
        if (contact == null) {
            return new Gone();
        }
        SaveOutcome addressed = address(contact, invitation.email());
        return addressed instanceof Saved(var id, var version)
                        && !invitation.userName().isBlank()
                ? userNames.choose(new ContactId(id), version, invitation.userName())
                : addressed;
    }

    private SaveOutcome address(ContactView contact, String email) {
        ContactDetails details = contact.details();
        if (!details.emails().isEmpty()) {
            return new Saved(contact.id().value(), contact.version());
        }
        if (email.isBlank()) {
            return new Invalid(Map.of("email", "portal.invite.noEmail"));
        }
        List<ContactAddress> emails = List.of(new ContactAddress(AddressKind.WORK, email.strip()));
        SaveOutcome kept =
                contacts.change(contact.id(), contact.version(), details.reachedBy(emails, details.phones()));
        return kept instanceof Invalid invalid ? asOfEmail(invalid) : kept;
    }

    /** Contacts name their addresses one by one; here there is but one. */
    private static Invalid asOfEmail(Invalid invalid) {
        return invalid.fields().entrySet().stream()
                .filter(flaw -> flaw.getKey().startsWith("email"))
                .findFirst()
                .map(flaw -> new Invalid(Map.of("email", flaw.getValue())))
                .orElse(invalid);
    }

    private SaveOutcome release(ContactId contact, PortalAccess access) {
        if (access.release() == null) {
            return new Saved(contact.value(), 0);
        }
        return releases.release(access.release(), Set.of(contact)) instanceof Saved saved
                ? saved
                : new Invalid(Map.of("release", "error.gone"));
    }

    private Optional<ContactView> find(ContactId id) {
        return contacts.find(id).filter(contact -> !contact.archived());
    }
}
