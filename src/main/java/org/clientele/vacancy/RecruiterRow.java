package org.clientele.vacancy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.clientele.client.AssignmentPart;

/** Who of the agency works on a vacancy, as it is stored. */
@Embeddable
record RecruiterRow(
        UUID accountId, @Enumerated(EnumType.STRING) AssignmentPart part) {}
