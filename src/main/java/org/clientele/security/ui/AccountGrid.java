package org.clientele.security.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.clientele.security.AccountRow;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RowActions;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;

/** The list of accounts. */
final class AccountGrid {

    /** What an administrator does with an account. */
    record Acts(
            Consumer<AccountRow> edit,
            Consumer<AccountRow> makeLink,
            Consumer<AccountRow> removeFactor,
            Consumer<AccountRow> deactivate,
            Consumer<AccountRow> reactivate) {}

    private AccountGrid() {}

    static PagedGrid<AccountRow> create(UserPreferences preferences, Acts acts) {
        PagedGrid<AccountRow> grid = new PagedGrid<>("accounts", row -> row.id().value(), preferences);
        grid.column("fullName", "account.fullName", AccountRow::fullName)
                .onPhones()
                .shares(2);
        grid.column("userName", "account.userName", AccountRow::userName);
        grid.column("role", "account.role", row -> grid.getTranslation("role." + row.role()));
        grid.column(
                        "state",
                        "account.state",
                        BadgeColor.renderer(row -> grid.getTranslation(stateKey(row)), AccountGrid::color))
                .onPhones();
        grid.column("email", "account.email", AccountRow::email).hiddenAtFirst();
        grid.column("phone", "account.phone", AccountRow::phone).hiddenAtFirst();
        grid.column("lastSignIn", "account.lastSignIn", row -> lastSignIn(grid, row));
        grid.actions(new RowActions<>(AccountRow::fullName)
                .edit(row -> true, acts.edit())
                .option("accounts.makeLink", "vaadin:link", AccountRow::enabled, acts.makeLink())
                .option("factor.takeAway", "vaadin:unlock", AccountRow::enabled, acts.removeFactor())
                .option("accounts.deactivate", "vaadin:ban", AccountRow::enabled, acts.deactivate())
                .option("accounts.reactivate", "vaadin:check", row -> !row.enabled(), acts.reactivate()));
        return grid;
    }

    private static String lastSignIn(Component reader, AccountRow row) {
        return row.lastSignInAt() == null ? "" : Times.dateTime(reader, row.lastSignInAt());
    }

    private static String stateKey(AccountRow row) {
        if (!row.enabled()) {
            return "account.state.inactive";
        }
        return row.setUp() ? "account.state.active" : "account.state.notSetUp";
    }

    private static BadgeColor color(AccountRow row) {
        if (!row.enabled()) {
            return BadgeColor.NEUTRAL;
        }
        return row.setUp() ? BadgeColor.GREEN : BadgeColor.AMBER;
    }
}
