package org.clientele.shared.ui;

import java.util.Optional;
import org.clientele.shared.NotificationKind;

/** Where notifications lead if not to the record that they are about. Made as a Spring bean by the feature that raises them. */
public interface NotificationPage {

    /**
     * An address within the application, without a slash at the beginning; empty if the notification leads to its
     * record, or is another feature's.
     *
     * @param ofOneRecord whether there is a record
     */
    Optional<String> url(NotificationKind kind, boolean ofOneRecord);
}
