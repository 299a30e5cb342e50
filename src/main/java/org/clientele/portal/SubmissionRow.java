package org.clientele.portal;

import java.time.Instant;
import java.util.UUID;

/** A submission that a contact sees, before its candidate is read. */
record SubmissionRow(UUID id, UUID vacancy, UUID candidate, PortalStage stage, Instant stageSince, Instant sharedAt) {}
