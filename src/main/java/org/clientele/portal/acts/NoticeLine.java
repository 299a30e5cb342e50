package org.clientele.portal.acts;

import java.time.Instant;
import java.util.UUID;

/** A notice as it is kept. */
record NoticeLine(UUID id, NoticeKind kind, UUID record, UUID vacancy, String by, Instant at, boolean unread) {}
