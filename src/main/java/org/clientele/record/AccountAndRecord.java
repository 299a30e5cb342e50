package org.clientele.record;

import java.util.UUID;

/** The key of what an account has to do with a record. */
record AccountAndRecord(UUID accountId, UUID recordId) {}
