package org.clientele.vacancy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What a contact of the client does for a vacancy, as it is stored: one row for each part. */
@Embeddable
record ContactRow(
        UUID contactId, @Enumerated(EnumType.STRING) ContactPart part) {}
