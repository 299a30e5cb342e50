package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The signed-in browsers of staff and contacts, which end with the process. Asks for no permission: services do. */
@Component
public class OpenSessions {

    private final Map<UUID, OpenSession> sessions = new ConcurrentHashMap<>();
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;

    OpenSessions(SecurityContextHolderStrategy contexts, Clock clock) {
        this.contexts = contexts;
        this.clock = clock;
    }

    /** Somebody has just signed in with this request. */
    OpenSession open(UserDetails principal, UUID account, HttpServletRequest request) {
        HttpSession http = request.getSession();
        OpenSession session = new OpenSession(
                UUID.randomUUID(),
                account,
                principal,
                Device.of(request.getHeader("User-Agent")),
                NetworkAddress.of(request),
                clock.instant(),
                http,
                ConcurrentHashMap.newKeySet());
        sessions.put(session.id(), session);
        http.setAttribute(OpenSessions.class.getName(), new EndOfSession(session.id()));
        session.actAs(principal);
        return session;
    }

    /** The sessions of one account, the latest first. */
    List<OpenSession> of(UUID account) {
        return sessions.values().stream()
                .filter(session -> session.account().equals(account))
                .sorted((one, other) -> other.since().compareTo(one.since()))
                .toList();
    }

    /** The id of the session that the current request belongs to. */
    public Optional<UUID> current() {
        return Optional.ofNullable(contexts.getContext().getAuthentication())
                .map(authentication -> authentication.getDetails())
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast);
    }

    /** The sessions of one account, the latest first. */
    public List<SessionRow> list(UUID account) {
        return of(account).stream()
                .map(session -> session.toRow(isCurrent(session)))
                .toList();
    }

    /** Ends all sessions of the account, in every browser and tab. */
    public int end(UUID account) {
        return end(account, session -> true);
    }

    /** Ends this session of the account; one that is over already, or another account's, is left alone. */
    public int end(UUID account, UUID id) {
        return end(account, session -> session.id().equals(id));
    }

    /** Ends all sessions of the account but the one that asks, if it asks. */
    public int endOthers(UUID account) {
        return end(account, session -> !isCurrent(session));
    }

    /** @return how many were ended */
    private int end(UUID account, Predicate<OpenSession> which) {
        return end(of(account).stream().filter(which));
    }

    private static int end(Stream<OpenSession> some) {
        List<OpenSession> ended = some.toList();
        ended.forEach(OpenSession::end);
        return ended.size();
    }

    private boolean isCurrent(OpenSession session) {
        return current().filter(session.id()::equals).isPresent();
    }

    /**
     * Has a page of the current session hear when the session is ended by somebody, just before that.
     *
     * @param ended the session goes on until it returns, so that it waits for moments only
     * @return ends the listening; whoever begins has to
     */
    public Runnable whenEnded(Runnable ended) {
        Optional<OpenSession> session = current().map(sessions::get);
        session.ifPresent(open -> open.pages().add(ended));
        return () -> session.ifPresent(open -> open.pages().remove(ended));
    }

    /** The contacts who are signed in somewhere, as they were when they signed in. */
    public List<PortalPrincipal> contacts() {
        return sessions.values().stream()
                .map(OpenSession::openedBy)
                .filter(PortalPrincipal.class::isInstance)
                .map(PortalPrincipal.class::cast)
                .toList();
    }

    /** Ends the sessions of contacts who came in like these, in every browser and tab. */
    public void endOfContacts(Predicate<PortalPrincipal> which) {
        end(sessions.values().stream()
                .filter(session -> session.openedBy() instanceof PortalPrincipal contact && which.test(contact)));
    }

    /** The person acts with this name and these settings from the next request on, wherever signed in. */
    public void actAs(UserDetails principal, UUID account) {
        of(account).forEach(session -> session.actAs(principal));
    }

    @TransactionalEventListener
    void follow(AccountChanged event) {
        StaffPrincipal principal = event.account();
        UUID account = principal.id().value();
        if (principal.isEnabled()) {
            actAs(principal, account);
        } else {
            end(account);
        }
    }

    @TransactionalEventListener
    void endOthers(PasswordChanged event) {
        end(event.account(), session -> !session.id().equals(event.keptSession()));
    }

    /** Lies in the HTTP session to hear of its end, by whatever reason. */
    private final class EndOfSession implements HttpSessionBindingListener {

        private final UUID id;

        EndOfSession(UUID id) {
            this.id = id;
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            sessions.remove(id);
        }
    }
}
