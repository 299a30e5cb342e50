package org.clientele.document;

import java.util.Locale;
import org.clientele.document.pdf.PdfMaker;
import org.clientele.document.pdf.PdfOutcome;
import org.clientele.document.render.Problem;
import org.clientele.document.render.Rendered;
import org.clientele.document.render.Rendering;
import org.clientele.document.render.TemplateContent;
import org.springframework.stereotype.Component;

/** Tries templates out with the examples of all variables. Takes seconds, so it holds no transaction. */
@Component
public class TemplateTrials {

    /** What a trial came to. */
    public sealed interface Trial {

        /** A PDF to look at. */
        @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
        record Pdf(byte[] content) implements Trial {}

        /** A document of Word; this server makes no PDF of it. */
        @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
        record Docx(byte[] content) implements Trial {}

        /** There is no document. */
        record Failed(Problem problem) implements Trial {}
    }

    private final Rendering rendering;
    private final PdfMaker pdfs;
    private final TemplateNames names;

    TemplateTrials(Rendering rendering, PdfMaker pdfs, TemplateNames names) {
        this.rendering = rendering;
        this.pdfs = pdfs;
        this.names = names;
    }

    /** The document that the template makes of the examples. */
    public Trial of(TemplateContent content, Locale language) {
        return switch (rendering.render(content, names.examples(language))) {
            case Rendered.Html(String text, var gaps) -> pdf(pdfs.fromHtml(text));
            case Rendered.Docx(byte[] docx, var gaps) ->
                pdfs.fromDocx(docx) instanceof PdfOutcome.Pdf(byte[] pdf) ? new Trial.Pdf(pdf) : new Trial.Docx(docx);
            case Rendered.Refused(Problem problem) -> new Trial.Failed(problem);
        };
    }

    private static Trial pdf(PdfOutcome outcome) {
        return switch (outcome) {
            case PdfOutcome.Pdf(byte[] content) -> new Trial.Pdf(content);
            case PdfOutcome.TooSlow() -> new Trial.Failed(Problem.ofFile(Problem.Kind.TOO_SLOW, "20"));
            case PdfOutcome.Refused() -> tooIntricate();
            case PdfOutcome.NotInstalled() -> tooIntricate();
        };
    }

    private static Trial tooIntricate() {
        return new Trial.Failed(Problem.ofFile(Problem.Kind.TOO_INTRICATE, ""));
    }
}
