package org.clientele.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that was made, as lists show it.
 *
 * @param number as it is printed
 * @param templateVersion which version of the template it was made from
 * @param language of the document
 * @param contact whom it is addressed to; empty for nobody
 * @param fileId the attachment that it is; null if that was deleted, and likewise the PDF of a document of Word
 */
public record DocumentRow(
        UUID id,
        String number,
        String templateName,
        int templateVersion,
        String language,
        @Nullable UUID contactId,
        @Nullable String contact,
        @Nullable UUID fileId,
        @Nullable String fileName,
        @Nullable UUID pdfId,
        @Nullable String pdfName,
        Instant madeAt,
        String madeBy) {}
