package org.clientele.resume;

import java.util.List;
import java.util.Locale;
import org.clientele.candidate.CandidateFacts;
import org.clientele.document.Agency;
import org.clientele.document.pdf.PdfMaker;
import org.clientele.document.pdf.PdfOutcome;
import org.clientele.resume.leak.Leak;
import org.clientele.resume.leak.LeakCheck;
import org.clientele.resume.leak.LeakSource;
import org.clientele.shared.ui.Translations;
import org.springframework.stereotype.Component;

/** Makes of a draft what a client would get, and looks through it for leaks. */
@Component
class ResumeRenderer {

    private final Agency agency;
    private final PdfMaker pdfs;
    private final Translations texts;

    ResumeRenderer(Agency agency, PdfMaker pdfs, Translations texts) {
        this.agency = agency;
        this.pdfs = pdfs;
        this.texts = texts;
    }

    ResumePage page(ResumeDraft draft, CandidateFacts facts) {
        String called = called(draft, facts);
        String language = draft.language();
        String kind = texts.getTranslation("resume.kind", Locale.of(language));
        return draft.presentation().letterhead()
                ? ResumePage.withLetterhead(
                        called, kind, draft.html(), language, agency.current().details())
                : ResumePage.of(called, kind, draft.html(), language);
    }

    private String called(ResumeDraft draft, CandidateFacts facts) {
        return switch (draft.naming()) {
            case FULL_NAME -> ResumeSubject.fullName(facts);
            case INITIALS -> ResumeSubject.initials(facts);
            case NUMBER ->
                texts.getTranslation("resume.called", Locale.of(draft.language()), Integer.toString(facts.number()));
        };
    }

    PdfOutcome draw(ResumePage page) {
        return pdfs.fromHtml(page.print());
    }

    /** Tells nothing of the candidate but the number. */
    static String fileName(CandidateFacts facts, int version) {
        return "resume-" + facts.number() + (version > 0 ? "-" + version : "") + ".pdf";
    }

    /** While it is being worked on: the text and the links. */
    List<Leak> check(ResumeDraft draft, CandidateFacts facts) {
        return LeakCheck.check(source(draft.html(), List.of(), ""), ResumeSubject.personalData(facts, draft.naming()));
    }

    /** Everything that a client would get: the text, the links, and what the PDF says of itself. */
    List<Leak> check(ResumeDraft draft, CandidateFacts facts, byte[] pdf, String fileName) {
        return LeakCheck.check(
                source(draft.html(), PdfProperties.of(pdf), fileName),
                ResumeSubject.personalData(facts, draft.naming()));
    }

    /** What was released, against what is known now: others' addresses in it were looked at then. */
    static List<Leak> checkReleased(ShownResume shown, CandidateFacts facts) {
        return LeakCheck.checkOwn(
                source(shown.html(), List.of(), ""), ResumeSubject.personalData(facts, shown.naming()));
    }

    private static LeakSource source(String html, List<LeakSource.Property> properties, String fileName) {
        return new LeakSource(ResumeHtml.text(html), ResumeHtml.links(html), properties, fileName, "");
    }
}
