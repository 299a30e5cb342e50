package org.clientele.portal.signin;

import java.time.Clock;
import java.util.Optional;
import org.clientele.portal.PortalAccountId;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.PortalAccounts;
import org.clientele.portal.PortalSwitch;
import org.clientele.security.CurrentActor;
import org.clientele.security.OpenSessions;
import org.clientele.security.PasswordProblem;
import org.clientele.security.PasswordRules;
import org.clientele.security.Permission.OpenToVisitors;
import org.clientele.security.Secret;
import org.clientele.security.SecurityEventKind;
import org.clientele.security.SecurityRecorder;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What visitors do with the links that contacts are mailed. The secret in the link is all they need. */
@Service
@OpenToVisitors
public class ContactLinks {

    private final PortalLinkRepository links;
    private final Credentials credentials;
    private final SignInQueries queries;
    private final PortalAccounts accounts;
    private final PortalSwitch portal;
    private final PasswordRules rules;
    private final OpenSessions sessions;
    private final SecurityRecorder recorder;
    private final CurrentActor actor;
    private final Clock clock;

    ContactLinks(
            PortalLinkRepository links,
            Credentials credentials,
            SignInQueries queries,
            PortalAccounts accounts,
            PortalSwitch portal,
            PasswordRules rules,
            OpenSessions sessions,
            SecurityRecorder recorder,
            CurrentActor actor,
            Clock clock) {
        this.links = links;
        this.credentials = credentials;
        this.queries = queries;
        this.accounts = accounts;
        this.portal = portal;
        this.rules = rules;
        this.sessions = sessions;
        this.recorder = recorder;
        this.actor = actor;
        this.clock = clock;
    }

    /** What the link opens, without using it; empty if it is not or no longer valid. */
    @Transactional(readOnly = true)
    public Optional<ContactLinkTarget> look(String secret) {
        return find(secret)
                .flatMap(link -> ownerOf(link)
                        .map(owner -> new ContactLinkTarget(
                                link.purpose() != LinkPurpose.SIGN_IN,
                                link.purpose() == LinkPurpose.INVITATION,
                                owner.userName(),
                                owner.name(),
                                owner.client())));
    }

    /** Sets the password of the account that the link is for, which is active from then on; its open sessions end. */
    @Transactional
    @RetriedOnCollision
    public ContactLinkOutcome setPassword(String secret, String password) {
        PortalLink link = find(secret)
                .filter(found -> found.purpose() != LinkPurpose.SIGN_IN)
                .orElse(null);
        Known owner = link == null ? null : ownerOf(link).orElse(null);
        if (link == null || owner == null) {
            return new ContactLinkOutcome.NotValid();
        }
        Optional<PasswordProblem> problem =
                rules.check(password, owner.userName(), owner.name(), owner.email(), owner.client());
        if (problem.isPresent()) {
            return new ContactLinkOutcome.Refused(problem.get());
        }
        if (links.use(link.getId()) == 0) {
            return new ContactLinkOutcome.NotValid();
        }
        if (link.purpose() == LinkPurpose.INVITATION) {
            activate(owner);
        }
        credentials.setPassword(password, owner.account());
        recorder.record(SecurityEventKind.PASSWORD_CHANGED, owner.toSubject());
        sessions.end(owner.account().value());
        return new ContactLinkOutcome.Done();
    }

    /** Uses a link that signs in; empty if it is not or no longer valid. */
    @Transactional
    @RetriedOnCollision
    public Optional<PortalAccountId> enter(String secret) {
        return find(secret)
                .filter(link -> link.purpose() == LinkPurpose.SIGN_IN)
                .filter(link -> links.use(link.getId()) == 1)
                .map(PortalLink::accountId);
    }

    private void activate(Known owner) {
        SaveOutcome outcome = actor.asSystem(
                owner.name(), () -> accounts.become(PortalAccountState.ACTIVE, owner.account(), owner.version()));
        if (!(outcome instanceof SaveOutcome.Saved)) {
            throw new IllegalStateException("The invited account did not become active: " + outcome);
        }
    }

    private Optional<PortalLink> find(String secret) {
        return links.findBySecretHashAndExpiresAtAfter(Secret.hash(secret), clock.instant());
    }

    private Optional<Known> ownerOf(PortalLink link) {
        PortalAccountState wanted =
                link.purpose() == LinkPurpose.INVITATION ? PortalAccountState.INVITED : PortalAccountState.ACTIVE;
        return queries.find(link.accountId())
                .filter(Known::atWork)
                .filter(owner -> owner.state() == wanted && portal.isOn());
    }
}
