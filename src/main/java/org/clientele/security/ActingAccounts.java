package org.clientele.security;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;

/**
 * Lets somebody read with their own rights who has not signed in but knows a secret that opens just that: a private
 * calendar's address. Whoever calls it has compared the secret.
 */
@Component
public class ActingAccounts {

    private final AccountRepository accounts;
    private final ActorContexts contexts;

    ActingAccounts(AccountRepository accounts, ActorContexts contexts) {
        this.accounts = accounts;
        this.contexts = contexts;
    }

    /** Does it as that person; empty if the account can sign in no longer. */
    public <T> Optional<T> as(AccountId id, Supplier<T> work) {
        return accounts.findById(id)
                .map(Account::toPrincipal)
                .filter(StaffPrincipal::isEnabled)
                .map(person -> {
                    SecurityContext own = contexts.createEmptyContext();
                    own.setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
                    return contexts.within(own, work);
                });
    }
}
