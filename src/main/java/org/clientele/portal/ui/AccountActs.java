package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.PortalAccountView;
import org.clientele.portal.PortalAccounts;
import org.clientele.portal.PortalProfiles;
import org.clientele.portal.PortalRoles;
import org.clientele.portal.setup.Invitations;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Question;

/** What one does with accounts, one or several at once (docs/features.md S1.24 to S1.29). */
@org.springframework.stereotype.Component
class AccountActs {

    private final PortalAccounts accounts;
    private final Invitations invitations;
    private final PortalRoles roles;
    private final PortalProfiles profiles;
    private final CurrentActor actor;

    AccountActs(
            PortalAccounts accounts,
            Invitations invitations,
            PortalRoles roles,
            PortalProfiles profiles,
            CurrentActor actor) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.roles = roles;
        this.profiles = profiles;
        this.actor = actor;
    }

    boolean mayWork() {
        return actor.may(Permission.WORK);
    }

    /** Another letter with another link. */
    void inviteAgain(Component source, Collection<AccountRef> chosen, Runnable done) {
        each(source, chosen, account -> invitations.again(account.id()), "portal.accounts.invitedAgain", done);
    }

    /** Asks first: they are out at once, in every open tab. */
    void deactivate(Component source, Collection<AccountRef> chosen, Runnable done) {
        List<AccountRef> meant = List.copyOf(chosen);
        new Question(
                        source,
                        source.getTranslation(
                                "portal.accounts.deactivate.title",
                                meant.size(),
                                meant.isEmpty() ? "" : meant.getFirst().name()),
                        source.getTranslation("portal.accounts.deactivate.text"))
                .dangerous()
                .ask(
                        source.getTranslation("portal.accounts.deactivate"),
                        () -> each(
                                source,
                                meant,
                                account -> accounts.become(
                                        PortalAccountState.DEACTIVATED, account.id(), account.version()),
                                "portal.accounts.deactivated",
                                done));
    }

    void reactivate(Component source, Collection<AccountRef> chosen, Runnable done) {
        each(
                source,
                chosen,
                account -> accounts.become(PortalAccountState.ACTIVE, account.id(), account.version()),
                "portal.accounts.reactivated",
                done);
    }

    /** Gives the account another role and profile. */
    void assign(Component source, PortalAccountView account, Runnable done) {
        AssignForm form = new AssignForm(new AccessFields(roles, profiles));
        form.read(new AssignInput(account.role(), account.profile()));
        new FormDialog<>(
                        source.getTranslation("portal.assign.title"),
                        form,
                        typed -> accounts.assign(
                                typed.role().id(), typed.profile().id(), account.id(), account.version()))
                .onSaved(saved -> {
                    Notices.success(source, "portal.assign.done");
                    done.run();
                })
                .open();
    }

    private static void each(
            Component source,
            Collection<AccountRef> chosen,
            Function<AccountRef, SaveOutcome> act,
            String doneKey,
            Runnable done) {
        Map<String, String> refused = new LinkedHashMap<>();
        chosen.forEach(account -> {
            SaveOutcome outcome = act.apply(account);
            if (!(outcome instanceof SaveOutcome.Saved)) {
                refused.put(account.name(), InviteDialogs.why(outcome));
            }
        });
        if (!refused.isEmpty()) {
            new RefusalDialog(source, refused).open();
        } else {
            Notices.success(source, doneKey, chosen.size());
        }
        done.run();
    }
}
