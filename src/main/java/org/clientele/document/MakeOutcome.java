package org.clientele.document;

import java.util.Map;
import org.clientele.companydata.RepresentationCheck;
import org.clientele.document.pdf.PdfOutcome;
import org.clientele.document.render.Problem;
import org.jspecify.annotations.Nullable;

/** What came of a document that was to be made, or to be looked at before. */
public sealed interface MakeOutcome {

    /**
     * It is there, with its files.
     *
     * @param pdf whether there is a PDF of it; null if the document was made before
     */
    record Made(DocumentRow document, @Nullable PdfOutcome pdf) implements MakeOutcome {}

    /**
     * What it would be; nothing is kept, and no number taken.
     *
     * @param number that it would have now
     * @param review what to think of before
     */
    record Previewed(String number, DocumentReview review, PdfOutcome pdf) implements MakeOutcome {}

    /** Somebody has to confirm first that these are to sign. */
    record Unconfirmed(RepresentationCheck representation) implements MakeOutcome {}

    /** The template could not be filled. */
    record Refused(Problem problem) implements MakeOutcome {}

    /** The template is a page, which could not be drawn. */
    record NotDrawn(PdfOutcome reason) implements MakeOutcome {}

    /** The client, the contact or the template is archived, or was never there. */
    record Gone() implements MakeOutcome {}

    /** The store of files does not take it; the log says why. */
    record NotStored() implements MakeOutcome {}

    /** Others took the numbers each time before this document was ready. */
    record Busy() implements MakeOutcome {}

    /**
     * Something that was typed cannot be put in.
     *
     * @param fields translation keys of the messages by the name of the field of {@link DocumentInput}
     */
    record Invalid(Map<String, String> fields) implements MakeOutcome {}
}
