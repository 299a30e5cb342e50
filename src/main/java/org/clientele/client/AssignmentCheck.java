package org.clientele.client;

import java.time.LocalDate;
import java.util.Map;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.Accounts;
import org.clientele.shared.FieldCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether an assignment can be kept as it was typed. */
@Component
class AssignmentCheck {

    /**
     * @param placement of use only without errors
     * @param errors translation keys by component of {@link AssignmentDetails}
     */
    record Checked(@Nullable Placement placement, Map<String, String> errors) {

        /** The same, unless there is no last day. */
        Checked untilADay() {
            return placement == null || placement.until() != null
                    ? this
                    : new Checked(placement, Map.of("until", "handOver.until.missing"));
        }

        /** The same, unless it is the very person who is to be relieved. */
        Checked besides(AccountId relieved) {
            return placement == null || !placement.account().equals(relieved)
                    ? this
                    : new Checked(placement, Map.of("accountId", "assignment.toOneself"));
        }
    }

    private final Accounts accounts;
    private final ServerDay day;

    AssignmentCheck(Accounts accounts, ServerDay day) {
        this.accounts = accounts;
        this.day = day;
    }

    /** @param present what is being changed; null for somebody new */
    Checked of(AssignmentDetails typed, @Nullable Placement present) {
        FieldCheck check = new FieldCheck();
        LocalDate today = day.today();
        LocalDate from = typed.from() == null ? today : typed.from();
        AccountRef account = typed.accountId() == null
                ? null
                : accounts.find(typed.accountId()).orElse(null);
        if (account == null) {
            check.refuse("accountId", typed.accountId() == null ? "error.required" : "error.gone");
        } else if (!account.enabled() && (present == null || !present.account().equals(account.id()))) {
            check.refuse("accountId", "assignment.inactive");
        }
        if (typed.until() != null && typed.until().isBefore(from)) {
            check.refuse("until", "assignment.endsBeforeItBegins");
        } else if (typed.until() != null && typed.until().isBefore(today)) {
            check.refuse("until", "assignment.overAlready");
        }
        if (typed.part() == AssignmentPart.OWNER && from.isAfter(today)) {
            check.refuse("from", "assignment.ownerBeginsToday");
        }
        return new Checked(
                account == null ? null : Placement.of(account, typed.part(), from, typed.until()), check.errors());
    }
}
