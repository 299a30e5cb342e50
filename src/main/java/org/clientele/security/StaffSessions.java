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
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The signed-in browsers of the staff, which end with the process. */
@Component
class StaffSessions {

    private final Map<UUID, StaffSession> sessions = new ConcurrentHashMap<>();
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;

    StaffSessions(SecurityContextHolderStrategy contexts, Clock clock) {
        this.contexts = contexts;
        this.clock = clock;
    }

    /** Somebody has just signed in with this request. */
    StaffSession open(StaffPrincipal principal, HttpServletRequest request) {
        HttpSession http = request.getSession();
        StaffSession session = new StaffSession(
                UUID.randomUUID(),
                principal.id(),
                Device.of(request.getHeader("User-Agent")),
                NetworkAddress.of(request),
                clock.instant(),
                http);
        sessions.put(session.id(), session);
        http.setAttribute(StaffSessions.class.getName(), new EndOfSession(session.id()));
        session.actAs(principal);
        return session;
    }

    /** The sessions of one account, the latest first. */
    List<StaffSession> of(AccountId account) {
        return sessions.values().stream()
                .filter(session -> session.account().equals(account))
                .sorted((one, other) -> other.since().compareTo(one.since()))
                .toList();
    }

    /** The id of the session that the current request belongs to. */
    Optional<UUID> current() {
        return Optional.ofNullable(contexts.getContext().getAuthentication())
                .map(authentication -> authentication.getDetails())
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast);
    }

    @TransactionalEventListener
    void follow(AccountChanged event) {
        StaffPrincipal principal = event.account();
        of(principal.id()).forEach(principal.isEnabled() ? session -> session.actAs(principal) : StaffSession::end);
    }

    @TransactionalEventListener
    void endOthers(PasswordChanged event) {
        of(event.account()).stream()
                .filter(session -> !session.id().equals(event.keptSession()))
                .forEach(StaffSession::end);
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
