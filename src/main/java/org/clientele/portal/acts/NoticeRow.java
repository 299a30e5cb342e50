package org.clientele.portal.acts;

import java.time.Instant;
import java.util.UUID;

/**
 * What a contact was told of, as it may be told now.
 *
 * @param record the vacancy, the submission or the interview, by the kind
 * @param vacancy the one that it belongs to
 * @param title of the vacancy; empty where the contact does not see it any more
 * @param by who did it
 * @param openable whether there is still something to open
 */
public record NoticeRow(
        UUID id,
        NoticeKind kind,
        UUID record,
        UUID vacancy,
        String title,
        String by,
        Instant at,
        boolean unread,
        boolean openable) {}
