package org.clientele.client.ui;

import java.util.Optional;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.ui.NotificationPage;
import org.springframework.stereotype.Component;

/** Whoever was assigned to clients, or is no longer, finds those left among one's own. */
@Component
class AssignedClientsPage implements NotificationPage {

    @Override
    public Optional<String> url(NotificationKind kind, boolean ofOneRecord) {
        boolean ofClients = kind == NotificationKind.CLIENT_ASSIGNED || kind == NotificationKind.CLIENT_UNASSIGNED;
        return ofClients && !ofOneRecord ? Optional.of(RecruiterScope.url(RecruiterScope.MINE)) : Optional.empty();
    }
}
