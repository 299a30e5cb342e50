package org.clientele.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A template in the administrator's list.
 *
 * @param version of the row, for saving
 * @param latest number of the latest content
 */
public record TemplateRow(
        UUID id,
        long version,
        String name,
        String kind,
        String language,
        TemplateFormat format,
        String note,
        boolean active,
        int latest,
        Instant changedAt,
        String changedBy) {

    TemplateRef toRef() {
        return new TemplateRef(new TemplateId(id), name, new DocumentKind(kind), language, format, latest);
    }

    /** For the form. */
    public TemplateDetails details() {
        return new TemplateDetails(name, kind, language, note);
    }
}
