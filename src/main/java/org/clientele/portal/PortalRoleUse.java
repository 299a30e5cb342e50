package org.clientele.portal;

import java.util.List;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has which role and profile, and what a change would newly show to them (docs/features.md S3.34). */
@Service
@MayAdminister
public class PortalRoleUse {

    private static final Limit MOST = Limit.of(RoleHolder.MOST);

    private final RoleHolderRepository holders;
    private final RoleChangeQueries changes;
    private final PortalAccounts accounts;
    private final PortalScope scope;

    PortalRoleUse(RoleHolderRepository holders, RoleChangeQueries changes, PortalAccounts accounts, PortalScope scope) {
        this.holders = holders;
        this.changes = changes;
        this.accounts = accounts;
        this.scope = scope;
    }

    /** By name; {@link RoleHolder#MOST} at most. */
    @Transactional(readOnly = true)
    public List<RoleHolder> holders(PortalRoleId role) {
        return holders.findOfRole(role, MOST);
    }

    @Transactional(readOnly = true)
    public List<RoleHolder> holders(PortalProfileId profile) {
        return holders.findOfProfile(profile, MOST);
    }

    /**
     * To whom the role would newly show what, were it changed like this: found by the rules themselves, with the role changed
     * for the moment. Those to whom nothing is new are left out.
     */
    @Transactional
    @RetriedOnCollision
    public List<NewlySeen> preview(PortalRoleId role, RoleDetails typed) {
        return changes.preview(role.value(), typed, scope.today());
    }

    /** Gives everybody who has the role another one, as long as there are no more than {@link RoleHolder#MOST} at once. */
    @Transactional
    @RetriedOnCollision
    public int replace(PortalRoleId role, PortalRoleId by) {
        return (int) holders(role).stream()
                .filter(holder -> accounts.find(holder.account())
                        .map(account -> accounts.assign(by, account.profile().id(), account.id(), account.version()))
                        .filter(SaveOutcome.Saved.class::isInstance)
                        .isPresent())
                .count();
    }

    @Transactional
    @RetriedOnCollision
    public int replace(PortalProfileId profile, PortalProfileId by) {
        return (int) holders(profile).stream()
                .filter(holder -> accounts.find(holder.account())
                        .map(account -> accounts.assign(account.role().id(), by, account.id(), account.version()))
                        .filter(SaveOutcome.Saved.class::isInstance)
                        .isPresent())
                .count();
    }
}
