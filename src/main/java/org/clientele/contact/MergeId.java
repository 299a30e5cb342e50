package org.clientele.contact;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** The id of a merge of two contacts, by which it can be undone. */
@Embeddable
public record MergeId(UUID value) implements TypedId, Serializable {}
