package org.clientele.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.security.AccountAdministration;
import org.clientele.security.AccountDetails;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.AccountRow;
import org.clientele.security.Accounts;
import org.clientele.security.ActivationOutcome;
import org.clientele.security.FactorAdministration;
import org.clientele.security.Role;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.Question;
import org.clientele.shared.ui.UserPreferences;

/** The staff's accounts, for administrators. */
@Route("desk/accounts")
@Menu(title = "accounts.title", order = 90, icon = "vaadin:users")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class AccountsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private static final AccountDetails NEW = new AccountDetails("", "", "", "", Role.RECRUITER);

    private final AccountAdministration administration;
    private final Accounts accounts;
    private final PagedGrid<AccountRow> grid;

    AccountsView(
            AccountAdministration administration,
            Accounts accounts,
            FactorAdministration factors,
            DeactivationQuestion deactivation,
            UserPreferences preferences) {
        this.administration = administration;
        this.accounts = accounts;
        this.grid = AccountGrid.create(
                preferences,
                new AccountGrid.Acts(
                        this::edit,
                        row -> makeLink(row.id()),
                        row -> takeAway(row, factors),
                        row -> deactivation.ask(this, row, () -> tell(administration.deactivate(row.id()))),
                        row -> tell(administration.reactivate(row.id()))));
        grid.loads(state -> administration.page(state.page()));
        getContent().addClassName("list-page");
        getContent()
                .add(new PageHeader(getPageTitle()).actions(Buttons.primary("action.add", click -> create())), grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.show(ListState.of(event.getLocation()));
    }

    private void create() {
        new FormDialog<>(getTranslation("accounts.new"), new AccountForm(NEW), administration::create)
                .onSaved(saved -> {
                    grid.refresh();
                    makeLink(new AccountId(saved.id()));
                })
                .open();
    }

    private void edit(AccountRow row) {
        new FormDialog<>(
                        row.fullName(),
                        new AccountForm(row.details()),
                        details -> administration.change(row.id(), row.version(), details))
                .onSaved(saved -> grid.refresh())
                .open();
    }

    private void makeLink(AccountId id) {
        administration
                .makeLink(id)
                .ifPresentOrElse(
                        link -> LinkDialog.open(
                                this, accounts.find(id).map(AccountRef::name).orElse(""), link),
                        () -> tell(ActivationOutcome.GONE));
    }

    private void takeAway(AccountRow row, FactorAdministration factors) {
        new Question(
                        this,
                        getTranslation("factor.takeAway.title", row.fullName()),
                        getTranslation("factor.takeAway.text"))
                .dangerous()
                .ask(getTranslation("factor.takeAway"), () -> {
                    if (factors.remove(row.id())) {
                        Notices.success(this, "factor.takeAway.done");
                    } else {
                        Notices.info(this, "factor.takeAway.none");
                    }
                });
    }

    private void tell(ActivationOutcome outcome) {
        switch (outcome) {
            case DONE -> Notices.success(this, "accounts.done");
            case LAST_ADMINISTRATOR -> Notices.failure(this, "error.lastAdministrator");
            case GONE -> Notices.failure(this, "common.gone");
        }
        grid.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.title");
    }
}
