package org.clientele.document.pdf;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.clientele.document.pdf.PdfOutcome.TooSlow;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Makes PDFs, at most two at once (docs/adr/0031). */
@Component
public class PdfMaker implements DisposableBean {

    private static final int AT_ONCE = 2;
    private static final Duration TIME = Duration.ofSeconds(20);

    private final LibreOffice office;
    private final Semaphore working = new Semaphore(AT_ONCE, true);

    PdfMaker(LibreOfficeSettings settings) {
        this.office = new LibreOffice(settings);
    }

    /** Whether documents of Word can become PDFs: LibreOffice is there. */
    public boolean readsDocx() {
        return office.isInstalled();
    }

    /** A page with its styles and pictures in it as PDF; it loads nothing from anywhere. Takes at most 20 seconds. */
    public PdfOutcome fromHtml(String html) {
        return inTurn(TIME, () -> new HtmlPdf(TIME).make(html));
    }

    /** Letters of a page that the embedded font has not, with blanks between them: each would become a mark. */
    public String missingLetters(String html) {
        return Letters.missing(html);
    }

    /** Says that a document of Word is to be expected: it takes a fraction of the time then. Returns at once. */
    public void expectDocx() {
        office.standBy();
    }

    /** A document of Word as PDF. Takes at most the time limit of LibreOffice, and as long in the queue. */
    public PdfOutcome fromDocx(byte[] docx) {
        return inTurn(office.timeLimit(), () -> office.convert(docx));
    }

    @Override
    public void destroy() {
        office.dismiss();
    }

    private PdfOutcome inTurn(Duration patience, Supplier<PdfOutcome> work) {
        try {
            if (!working.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return new TooSlow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new TooSlow();
        }
        try {
            return work.get();
        } finally {
            working.release();
        }
    }
}
