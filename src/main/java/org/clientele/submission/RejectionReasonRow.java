package org.clientele.submission;

import java.util.UUID;

/**
 * A reason to choose when somebody is rejected.
 *
 * @param archived whether it is not offered any more
 */
public record RejectionReasonRow(UUID id, long version, RejectionSide side, String name, boolean archived) {}
