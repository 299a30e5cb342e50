package org.clientele.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clientele.security.Permission.MayRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff, for features that point at one of them. */
@Service
@MayRead
public class Accounts {

    private final AccountRepository accounts;

    Accounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Everybody who can be put in charge of something today, by name. */
    @Transactional(readOnly = true)
    public List<AccountRef> selectable() {
        return accounts.findEnabledRefs();
    }

    /** Those of them who may do this, by name. */
    @Transactional(readOnly = true)
    public List<AccountRef> selectable(Permission permission) {
        return accounts.findEnabledRefsOf(
                Arrays.stream(Role.values()).filter(permission::isGrantedTo).toList());
    }

    /** One account, also one that is no longer active. */
    @Transactional(readOnly = true)
    public Optional<AccountRef> find(AccountId id) {
        return accounts.findRef(id);
    }
}
