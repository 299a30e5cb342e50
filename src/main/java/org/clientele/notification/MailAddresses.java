package org.clientele.notification;

import java.util.List;
import java.util.UUID;
import org.clientele.shared.RecordType;

/**
 * Knows under which addresses people are written to, so that mails to them are found at their records. Made as a Spring
 * bean by the feature that keeps such records.
 */
public interface MailAddresses {

    /** The records that it knows. */
    RecordType type();

    /** The e-mail addresses of a record, within a transaction; none if one may not see it. */
    List<String> of(UUID record);
}
