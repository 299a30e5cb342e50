package org.clientele.shared;

import java.util.UUID;

/** Points at any record, without knowing the feature that keeps it. */
public record RecordRef(RecordType type, UUID id) {}
