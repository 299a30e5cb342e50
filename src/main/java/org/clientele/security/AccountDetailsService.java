package org.clientele.security;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account that somebody signs in with. */
@Component
class AccountDetailsService implements UserDetailsService {

    private final AccountRepository accounts;

    AccountDetailsService(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String userName) {
        return UserName.parse(userName)
                .flatMap(name -> accounts.findByUserName(name.value()))
                .map(Account::toPrincipal)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
