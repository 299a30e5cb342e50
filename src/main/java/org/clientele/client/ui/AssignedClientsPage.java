package org.clientele.client.ui;

import java.util.Optional;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.ui.NotificationPage;
import org.springframework.stereotype.Component;

/** Whoever was assigned to many clients at once finds them among one's own. */
@Component
class AssignedClientsPage implements NotificationPage {

    @Override
    public Optional<String> url(NotificationKind kind, boolean ofOneRecord) {
        return kind == NotificationKind.CLIENT_ASSIGNED && !ofOneRecord
                ? Optional.of(RecruiterScope.url(RecruiterScope.MINE))
                : Optional.empty();
    }
}
