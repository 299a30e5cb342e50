package org.clientele.client.ui;

import java.util.Optional;
import java.util.UUID;
import org.clientele.client.BulkAssignments;
import org.clientele.security.AccountId;
import org.clientele.shared.ui.StaffWork;
import org.springframework.stereotype.Component;

/** The clients that somebody works for: as many as could be handed over. */
@Component
class ClientsOfStaff implements StaffWork {

    private final BulkAssignments assignments;

    ClientsOfStaff(BulkAssignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Amount> of(UUID account) {
        int clients = assignments.clientsOf(new AccountId(account)).size();
        return clients == 0
                ? Optional.empty()
                : Optional.of(new Amount("assignment.work", clients, RecruiterScope.url(account.toString())));
    }
}
