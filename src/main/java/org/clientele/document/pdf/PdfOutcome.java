package org.clientele.document.pdf;

/** Whether there is a PDF. */
public sealed interface PdfOutcome {

    /** @param content to be left as it is */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Pdf(byte[] content) implements PdfOutcome {}

    /** Documents of Word need LibreOffice, which this server has not. */
    record NotInstalled() implements PdfOutcome {}

    /** Larger or more intricate than is drawn, or LibreOffice could not read it. */
    record Refused() implements PdfOutcome {}

    /** It took too long, or too many others were waiting. */
    record TooSlow() implements PdfOutcome {}
}
