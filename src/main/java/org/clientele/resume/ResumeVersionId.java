package org.clientele.resume;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** The id of a version of a résumé that was released to be shown. */
@Embeddable
public record ResumeVersionId(UUID value) implements TypedId, Serializable {}
