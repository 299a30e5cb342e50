package org.clientele.portal.signin;

import java.util.Optional;
import org.clientele.portal.PortalAccountId;
import org.clientele.security.PasswordChanged;
import org.clientele.security.PasswordProblem;
import org.clientele.security.PasswordRules;
import org.clientele.security.Permission.OpenToVisitors;
import org.clientele.security.SecurityEventKind;
import org.clientele.security.SecurityRecorder;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What visitors do with the links that contacts are mailed. The secret in the link is all they need. */
@Service
@OpenToVisitors
public class ContactLinks {

    private final PortalLinkRepository links;
    private final LinkOwners owners;
    private final Credentials credentials;
    private final SignOnQueries signOns;
    private final Acceptances acceptances;
    private final PasswordRules rules;
    private final ApplicationEventPublisher events;
    private final SecurityRecorder recorder;

    ContactLinks(
            PortalLinkRepository links,
            LinkOwners owners,
            Credentials credentials,
            SignOnQueries signOns,
            Acceptances acceptances,
            PasswordRules rules,
            SecurityRecorder recorder,
            ApplicationEventPublisher events) {
        this.links = links;
        this.owners = owners;
        this.credentials = credentials;
        this.signOns = signOns;
        this.acceptances = acceptances;
        this.rules = rules;
        this.events = events;
        this.recorder = recorder;
    }

    /** What the link opens, without using it; empty if it is not or no longer valid. */
    @Transactional(readOnly = true)
    public Optional<ContactLinkTarget> look(String secret) {
        return owners.find(secret)
                .flatMap(link -> owners.of(link)
                        .map(owner -> new ContactLinkTarget(
                                link.purpose() != LinkPurpose.SIGN_IN,
                                link.purpose() == LinkPurpose.INVITATION,
                                owner.userName(),
                                owner.name(),
                                owner.client(),
                                signOns.wayOf(owner.account()))));
    }

    /** Sets the password of the account that the link is for, which is active from then on; its open sessions end. */
    @Transactional
    @RetriedOnCollision
    public ContactLinkOutcome setPassword(String secret, String password) {
        PortalLink link = owners.find(secret)
                .filter(found -> found.purpose() != LinkPurpose.SIGN_IN)
                .orElse(null);
        Known owner = link == null ? null : owners.of(link).orElse(null);
        if (link == null || owner == null || owner.onlySignOn()) {
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
            acceptances.accept(owner);
        }
        credentials.setPassword(password, owner.account());
        recorder.record(SecurityEventKind.PASSWORD_CHANGED, owner.toSubject());
        events.publishEvent(new PasswordChanged(owner.account().value(), null));
        return new ContactLinkOutcome.Done();
    }

    /** Uses a link that signs in; empty if it is not or no longer valid. */
    @Transactional
    @RetriedOnCollision
    public Optional<PortalAccountId> enter(String secret) {
        return owners.find(secret)
                .filter(link -> link.purpose() == LinkPurpose.SIGN_IN)
                .filter(link -> links.use(link.getId()) == 1)
                .map(PortalLink::accountId);
    }
}
