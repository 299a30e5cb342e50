package org.clientele.document.ui;

import com.vaadin.flow.component.Component;
import org.clientele.companydata.Manner;
import org.clientele.companydata.RepresentationCheck;
import org.clientele.document.MakeOutcome;
import org.clientele.document.pdf.PdfOutcome;

/** What is said of documents that are not made, and of what is to be thought of before. */
final class OutcomeTexts {

    private OutcomeTexts() {}

    /** Why there is no document. */
    static String of(Component texts, MakeOutcome outcome) {
        return switch (outcome) {
            case MakeOutcome.Refused(var problem) ->
                texts.getTranslation("generating.refused", TemplateTexts.problem(texts, problem));
            case MakeOutcome.NotDrawn(PdfOutcome reason) -> pdf(texts, reason);
            case MakeOutcome.Gone gone -> texts.getTranslation("generating.gone");
            case MakeOutcome.NotStored notStored -> texts.getTranslation("generating.notStored");
            case MakeOutcome.Busy busy -> texts.getTranslation("generating.busy");
            case MakeOutcome.Unconfirmed(RepresentationCheck check) -> representation(texts, check);
            case MakeOutcome.Invalid invalid -> texts.getTranslation("generating.failed");
            case MakeOutcome.Made made -> "";
            case MakeOutcome.Previewed previewed -> "";
        };
    }

    /** Why there is no PDF; empty if there is one. */
    static String pdf(Component texts, PdfOutcome outcome) {
        return switch (outcome) {
            case PdfOutcome.Pdf pdf -> "";
            case PdfOutcome.NotInstalled notInstalled -> texts.getTranslation("generating.pdf.NOT_INSTALLED");
            case PdfOutcome.Refused refused -> texts.getTranslation("generating.pdf.REFUSED");
            case PdfOutcome.TooSlow tooSlow -> texts.getTranslation("generating.pdf.TOO_SLOW");
        };
    }

    /** What the register says about who has to sign; empty if they are enough, or if nothing is known. */
    static String representation(Component texts, RepresentationCheck check) {
        return switch (check) {
            case RepresentationCheck.TooFew(Manner manner, int missing) ->
                texts.getTranslation("generating.tooFew", texts.getTranslation(key(manner)), missing);
            case RepresentationCheck.AskYourself(String sentence) ->
                texts.getTranslation("generating.askYourself", sentence);
            case RepresentationCheck.Enough enough -> "";
            case RepresentationCheck.NothingKnown nothing -> "";
        };
    }

    private static String key(Manner manner) {
        return switch (manner) {
            case Manner.Alone alone -> "generating.manner.ALONE";
            case Manner.TwoJointly(boolean orWithProxy) ->
                orWithProxy ? "generating.manner.TWO_OR_PROXY" : "generating.manner.TWO";
            case Manner.MemberWithProxy proxy -> "generating.manner.WITH_PROXY";
            case Manner.AllJointly all -> "generating.manner.ALL";
            case Manner.Unclear unclear -> "generating.manner.UNCLEAR";
        };
    }
}
