package org.clientele.document;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.clientele.attachment.MadeFiles;
import org.clientele.attachment.StoredContent;
import org.clientele.companydata.RepresentationCheck;
import org.clientele.companydata.Representations;
import org.clientele.document.DocumentKeeper.Kept;
import org.clientele.document.MakeOutcome.Busy;
import org.clientele.document.MakeOutcome.Gone;
import org.clientele.document.MakeOutcome.Invalid;
import org.clientele.document.MakeOutcome.Made;
import org.clientele.document.MakeOutcome.NotDrawn;
import org.clientele.document.MakeOutcome.NotStored;
import org.clientele.document.MakeOutcome.Previewed;
import org.clientele.document.MakeOutcome.Refused;
import org.clientele.document.MakeOutcome.Unconfirmed;
import org.clientele.document.pdf.PdfMaker;
import org.clientele.document.pdf.PdfOutcome;
import org.clientele.document.render.Rendered;
import org.clientele.document.render.Rendering;
import org.clientele.security.Permission.MayWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes documents (docs/features.md S4.19, S4.20). No transaction is open while a document is filled and drawn, however long
 * that takes; so this is no service with a transaction to each method. A document is made with the number that is free then,
 * and anew if somebody else was quicker (docs/adr/0032).
 */
@Component
@MayWork
public class DocumentMaker {

    /** So often a document is made anew because others were quicker. */
    private static final int TRIES = 10;

    private static final String PDF = "pdf";

    private final DocumentPlanner planner;
    private final DocumentProbe probe;
    private final VariableCatalogue catalogue;
    private final Representations representations;
    private final Rendering rendering;
    private final PdfMaker pdfs;
    private final MadeFiles files;
    private final DocumentKeeper keeper;

    DocumentMaker(
            DocumentPlanner planner,
            DocumentProbe probe,
            VariableCatalogue catalogue,
            Representations representations,
            Rendering rendering,
            PdfMaker pdfs,
            MadeFiles files,
            DocumentKeeper keeper) {
        this.planner = planner;
        this.probe = probe;
        this.catalogue = catalogue;
        this.representations = representations;
        this.rendering = rendering;
        this.pdfs = pdfs;
        this.files = files;
        this.keeper = keeper;
    }

    /** What the document would be. Keeps nothing. */
    public MakeOutcome preview(DocumentRequest request) {
        return filled(
                request,
                (plan, rendered) -> new Previewed(
                        plan.number().text(),
                        new DocumentReview(
                                catalogue.named(gaps(rendered)),
                                missingLetters(rendered),
                                representation(request, plan)),
                        pdf(rendered)));
    }

    /** Makes the document and keeps it with the client. Asked twice it makes one. */
    public MakeOutcome make(DocumentRequest request) {
        Optional<DocumentRow> before = keeper.find(request.id());
        if (before.isPresent()) {
            return new Made(before.get(), null);
        }
        for (int attempt = 0; attempt < TRIES; attempt++) {
            MakeOutcome outcome = filled(request, (plan, rendered) -> make(request, plan, rendered));
            if (!(outcome instanceof Busy)) {
                return outcome;
            }
        }
        return new Busy();
    }

    private MakeOutcome filled(DocumentRequest typed, BiFunction<DocumentPlan, Rendered, MakeOutcome> act) {
        InputCheck check = InputCheck.of(typed.input());
        if (!check.errors().isEmpty()) {
            return new Invalid(check.errors());
        }
        DocumentPlan plan = planner.plan(typed.with(check.clean())).orElse(null);
        if (plan == null) {
            return new Gone();
        }
        Rendered rendered = rendering.render(plan.content(), plan.model());
        return rendered instanceof Rendered.Refused(var problem) ? new Refused(problem) : act.apply(plan, rendered);
    }

    private MakeOutcome make(DocumentRequest request, DocumentPlan plan, Rendered rendered) {
        RepresentationCheck check = representation(request, plan);
        boolean isDoubtful = DocumentReview.needsConfirmation(check);
        if (isDoubtful && !request.signatoriesConfirmed()) {
            return new Unconfirmed(check);
        }
        PdfOutcome pdf = pdf(rendered);
        byte[] drawn = pdf instanceof PdfOutcome.Pdf(byte[] content) ? content : null;
        String confirmed = isDoubtful ? constant(check) : "";
        return switch (rendered) {
            case Rendered.Html html when drawn == null -> new NotDrawn(pdf);
            case Rendered.Html html -> keep(request, plan, drawn, PDF, null, confirmed, pdf);
            case Rendered.Docx(byte[] content, var gaps) ->
                keep(request, plan, content, plan.template().format().extension(), drawn, confirmed, pdf);
            case Rendered.Refused(var problem) -> new Refused(problem);
        };
    }

    private MakeOutcome keep(
            DocumentRequest request,
            DocumentPlan plan,
            byte[] document,
            String extension,
            byte @Nullable [] drawn,
            String confirmed,
            PdfOutcome pdf) {
        StoredContent stored = files.store(document).orElse(null);
        StoredContent storedPdf = drawn == null ? null : files.store(drawn).orElse(null);
        if (stored == null || drawn != null && storedPdf == null) {
            return new NotStored();
        }
        DocumentKeeper.Work work = new DocumentKeeper.Work(request.id(), plan, stored, extension, storedPdf, confirmed);
        return switch (keeper.keep(work)) {
            case Kept.Done(DocumentRow row) -> new Made(row, pdf);
            case Kept.Overtaken overtaken -> new Busy();
            case Kept.Gone gone -> new Gone();
        };
    }

    /** Asked only for what names those who sign. */
    private RepresentationCheck representation(DocumentRequest request, DocumentPlan plan) {
        return probe.names(plan.content()).contains(ContactVariables.REPRESENTATIVES)
                ? representations.check(request.client(), request.representatives())
                : new RepresentationCheck.NothingKnown();
    }

    private PdfOutcome pdf(Rendered rendered) {
        return switch (rendered) {
            case Rendered.Html(String text, var gaps) -> pdfs.fromHtml(text);
            case Rendered.Docx(byte[] content, var gaps) -> pdfs.fromDocx(content);
            case Rendered.Refused refused -> new PdfOutcome.Refused();
        };
    }

    /** LibreOffice has the fonts of the machine, of which nothing is known. */
    private String missingLetters(Rendered rendered) {
        return rendered instanceof Rendered.Html(String text, var gaps) ? pdfs.missingLetters(text) : "";
    }

    private static Set<String> gaps(Rendered rendered) {
        return switch (rendered) {
            case Rendered.Html(String text, Set<String> gaps) -> gaps;
            case Rendered.Docx(byte[] content, Set<String> gaps) -> gaps;
            case Rendered.Refused refused -> Set.of();
        };
    }

    /** As the history keeps what was confirmed. */
    private static String constant(RepresentationCheck check) {
        return check instanceof RepresentationCheck.TooFew ? "TOO_FEW" : "ASK_YOURSELF";
    }
}
