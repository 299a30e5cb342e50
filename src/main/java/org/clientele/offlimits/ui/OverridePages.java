package org.clientele.offlimits.ui;

import java.util.Optional;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.ui.NotificationPage;
import org.springframework.stereotype.Component;

/** Exceptions are decided on in the list of all, and found again in that of one's own. */
@Component
class OverridePages implements NotificationPage {

    @Override
    public Optional<String> url(NotificationKind kind, boolean ofOneRecord) {
        return switch (kind) {
            case OFF_LIMITS_EXCEPTION_REQUESTED -> Optional.of(OffLimitsNavigation.EXCEPTIONS);
            case OFF_LIMITS_EXCEPTION_GRANTED, OFF_LIMITS_EXCEPTION_REFUSED ->
                Optional.of(OffLimitsNavigation.MY_EXCEPTIONS);
            default -> Optional.empty();
        };
    }
}
