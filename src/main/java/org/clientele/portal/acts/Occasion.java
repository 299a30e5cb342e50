package org.clientele.portal.acts;

import java.util.UUID;

/**
 * Something happened of which contacts are told.
 *
 * @param record the vacancy, the submission or the interview
 * @param vacancy the one that it belongs to
 */
record Occasion(NoticeKind kind, UUID record, UUID vacancy) {}
