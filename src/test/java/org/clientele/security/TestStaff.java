package org.clientele.security;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The staff of the tests: Ada Administrator, Leo Lead, Rita Recruiter and Otto Observer. Their accounts are committed,
 * also where the test itself rolls back. All have the password {@value #PASSWORD}.
 */
@Component
public class TestStaff implements WithSecurityContextFactory<WithStaff> {

    public static final String PASSWORD = "seven green kettles sing";

    private final AccountProvisioning provisioning;
    private final AccountRepository accounts;
    private final OpenSessions sessions;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;

    TestStaff(
            AccountProvisioning provisioning,
            AccountRepository accounts,
            OpenSessions sessions,
            CurrentActor actor,
            PlatformTransactionManager transactions) {
        this.provisioning = provisioning;
        this.accounts = accounts;
        this.sessions = sessions;
        this.actor = actor;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public SecurityContext createSecurityContext(WithStaff staff) {
        return context(staff.role(), staff.userName());
    }

    /** The account of the usual person of the role. */
    public AccountId idOf(Role role) {
        return provide(role, "").id();
    }

    /** The account of somebody else of the role, who is made if need be. */
    public AccountId idOf(Role role, String userName) {
        return provide(role, userName).id();
    }

    /** Lets the sessions that this account has now end when nothing is asked for so long. */
    public void endSessionsAfter(Duration idle, AccountId account) {
        sessions.of(account.value()).forEach(session -> session.http().setMaxInactiveInterval((int) idle.toSeconds()));
    }

    /** Whether the account is signed in anywhere. */
    public boolean isSignedIn(AccountId account) {
        return !sessions.of(account.value()).isEmpty();
    }

    /** Has the session of the test's page know who is signed in, as that of a browser does. Nobody else acts from then on. */
    public void keepInPage() {
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(SPRING_SECURITY_CONTEXT_KEY, SecurityContextHolder.getContext());
    }

    /** Does something as the usual person of the role, in the middle of another person's test. */
    public void as(Role role, Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context(role, ""));
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does something as somebody else of the role, who is made if need be. */
    public void asNamed(Role role, String userName, Work work) throws Exception {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context(role, userName));
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** What somebody does, which may fail. */
    public interface Work {
        void run() throws Exception;
    }

    private SecurityContext context(Role role, String userName) {
        StaffPrincipal principal = provide(role, userName);
        principal.eraseCredentials();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        return context;
    }

    StaffPrincipal provide(Role role, String userName) {
        String fullName = userName.isEmpty() ? usualName(role) : userName;
        String name = userName.isEmpty()
                ? fullName.substring(0, fullName.indexOf(' ')).toLowerCase()
                : userName;
        return actor.asSystem(
                "Tests",
                () -> transaction.execute(status -> {
                    AccountId id = provisioning.provide(new AccountDetails(name, fullName, "", "", role), PASSWORD);
                    return accounts.findById(id).orElseThrow().toPrincipal();
                }));
    }

    private static String usualName(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "Ada Administrator";
            case TEAM_LEAD -> "Leo Lead";
            case RECRUITER -> "Rita Recruiter";
            case OBSERVER -> "Otto Observer";
        };
    }
}
