package org.clientele.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.portal.PortalAccountId;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.signin.AccountChoice.SentBy;
import org.clientele.security.Entrance;
import org.clientele.security.PortalPrincipal;
import org.clientele.security.SecurityEventKind;
import org.clientele.security.SecurityRecorder;
import org.clientele.security.SignOnDoor.Answer;
import org.clientele.security.oidc.Identity;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordType;
import org.clientele.shared.contactdata.EmailAddress;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the account of a contact who has signed in at the provider of a client: among the accounts of that client and no
 * others, whatever the provider says. The first time by an e-mail address that the provider has made sure of and may speak
 * for, from then on by issuer and subject; nobody else of the issuer gets the account. Whoever has several chooses each time.
 * Who is invited accepts the invitation by that. Deactivating an account ends to whom it belongs.
 */
@Component
class SignOnCheck {

    private final SignOnQueries signOns;
    private final SignInQueries queries;
    private final PortalLinkRepository links;
    private final Acceptances acceptances;
    private final SecurityRecorder recorder;
    private final Clock clock;

    SignOnCheck(
            SignOnQueries signOns,
            SignInQueries queries,
            PortalLinkRepository links,
            Acceptances acceptances,
            SecurityRecorder recorder,
            Clock clock) {
        this.signOns = signOns;
        this.queries = queries;
        this.links = links;
        this.acceptances = acceptances;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** @param signOn by whose provider the person was sent back */
    @Transactional
    public Answer enter(Identity identity, UUID signOn, HttpServletRequest request) {
        UUID client =
                signOns.find(signOn).map(SignOnQueries.Registered::clientId).orElse(null);
        if (client == null) {
            return new Answer.Unknown();
        }
        SentBy sender = new SentBy(signOn, identity.issuer(), identity.subject(), identity.verifiedEmail());
        List<Known> meant = meant(sender, client);
        List<Known> welcome = meant.stream().filter(this::mayComeIn).toList();
        if (welcome.isEmpty()) {
            meant.forEach(known -> recorder.record(SecurityEventKind.SIGN_ON_REFUSED, known.toSubject()));
            return new Answer.Unknown();
        }
        if (welcome.size() > 1) {
            AccountChoice.offer(welcome, sender, request, clock.instant());
            return new Answer.SentTo(Entrance.PORTAL + "/choose");
        }
        return new Answer.LetIn(admit(welcome.getFirst(), sender));
    }

    /** The account that was chosen of those that the person's provider had led to; empty if it does not lead there now. */
    @Transactional
    public Optional<PortalPrincipal> choose(PortalAccountId chosen, SentBy sender) {
        return signOns.find(sender.signOn())
                .filter(registered -> registered.issuer().equals(sender.issuer()))
                .flatMap(registered -> meant(sender, registered.clientId()).stream()
                        .filter(known -> known.account().equals(chosen) && mayComeIn(known))
                        .findFirst())
                .map(known -> admit(known, sender));
    }

    /** Those that belong to the person, and those of the address that belong to nobody yet. */
    private List<Known> meant(SentBy sender, UUID client) {
        List<PortalAccountId> bound = signOns.bound(client, sender.issuer(), sender.subject());
        List<PortalAccountId> byEmail = EmailAddress.parse(sender.email())
                .toOptional()
                .filter(email -> signOns.speaksFor(sender.signOn(), email))
                .map(email -> signOns.byEmail(client, sender.issuer(), email))
                .orElse(List.of());
        return Stream.of(bound, byEmail)
                .flatMap(List::stream)
                .map(queries::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private PortalPrincipal admit(Known one, SentBy sender) {
        if (!one.isWelcome()) {
            activate(one);
        }
        if (!signOns.bound(one.account(), sender.issuer(), sender.subject())) {
            signOns.bind(one.account(), sender.issuer(), sender.subject(), clock.instant());
            recorder.record(
                    SecurityEventKind.IDENTITY_BOUND,
                    one.toSubject(),
                    List.of(new Change("identity", "", sender.subject() + " · " + sender.issuer())));
        }
        return one.toPrincipal().sentByProvider();
    }

    private boolean mayComeIn(Known known) {
        return known.isWelcome() || isInvited(known);
    }

    private boolean isInvited(Known known) {
        return known.atWork()
                && known.state() == PortalAccountState.INVITED
                && links.existsByAccountIdAndPurposeAndExpiresAtAfter(
                        known.account(), LinkPurpose.INVITATION, clock.instant());
    }

    private void activate(Known invited) {
        acceptances.accept(invited);
        links.forget(invited.account());
    }

    @EventListener
    void follow(RecordChanged event) {
        if (event.record().type() == RecordType.CONTACT
                && event.changes().stream()
                        .anyMatch(change -> change.field().equals("portalState")
                                && PortalAccountState.DEACTIVATED.name().equals(change.after()))) {
            signOns.releaseOf(event.record().id());
        }
    }
}
