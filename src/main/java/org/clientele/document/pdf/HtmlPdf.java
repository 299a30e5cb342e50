package org.clientele.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.clientele.document.pdf.PdfOutcome.Pdf;
import org.clientele.document.pdf.PdfOutcome.Refused;
import org.clientele.document.pdf.PdfOutcome.TooSlow;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Makes a PDF of one page of HTML by openhtmltopdf, within its time. Pictures and styles have to stand in the page itself;
 * nothing is loaded from a disk or a network. All text has an embedded font with the letters of Europe.
 */
final class HtmlPdf {

    static {
        XRLog.setLoggerImpl(new HtmlPdfLog());
    }

    private static final String FAMILY = "Noto Sans";
    private static final Set<FSFontUseCase> USES =
            EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_PRE, FSFontUseCase.FALLBACK_FINAL);
    private static final int USUAL = 400;
    private static final int BOLD = 700;
    private static final String PICTURE = "data:image/";

    private static final float A4_WIDTH = 210;
    private static final float A4_HEIGHT = 297;
    private static final int MOST_PAGES = 300;

    /** What templates may leave out: letters, margins, page numbers. Theirs comes after it and wins. */
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 20mm 22mm 22mm;
              @bottom-right { content: counter(page) " / " counter(pages);
                font-family: 'Noto Sans'; font-size: 8pt; color: #666; } }
            html { font-family: 'Noto Sans'; font-size: 10.5pt; line-height: 1.4; }
            body { margin: 0; }
            table { border-collapse: collapse; -fs-table-paginate: paginate; }
            thead { display: table-header-group; }
            tr, h1, h2, h3 { page-break-inside: avoid; }
            h1, h2, h3 { page-break-after: avoid; }
            mark.gap { background-color: #ffe58f; }
            """;

    /** Ends the drawing where it is. */
    private static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final boolean slow;

        TooMuch(boolean slow) {
            super(slow ? "Too slow" : "Too many pages");
            this.slow = slow;
        }
    }

    private final long deadline;
    private int pages;

    HtmlPdf(Duration time) {
        this.deadline = System.nanoTime() + time.toNanos();
    }

    PdfOutcome make(String html) {
        Document page = Jsoup.parse(html);
        if (!PageBounds.holdFor(page)) {
            return new Refused();
        }
        page.head().prependElement("style").appendText(STYLE);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            builder(page).toStream(pdf).run();
            return new Pdf(pdf.toByteArray());
        } catch (TooMuch e) {
            return e.slow ? new TooSlow() : new Refused();
        } catch (IOException | RuntimeException e) {
            return broken(e);
        }
    }

    /** The library wraps what ends it. */
    private static PdfOutcome broken(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooMuch tooMuch && tooMuch.slow) {
                return new TooSlow();
            }
        }
        return new Refused();
    }

    private PdfRendererBuilder builder(Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
        builder.useDefaultPageSize(A4_WIDTH, A4_HEIGHT, PageSizeUnits.MM);
        builder.withProducer("Clientele");
        builder.useUriResolver((base, address) -> address.startsWith(PICTURE) ? address : null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> address.startsWith(PICTURE), when);
        }
        builder.useFont(() -> font("Regular"), FAMILY, USUAL, FontStyle.NORMAL, true, USES);
        builder.useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true, USES);
        builder.useFont(() -> font("Italic"), FAMILY, USUAL, FontStyle.ITALIC, true, USES);
        builder.useUnicodeLineBreaker(new Breaker(BreakIterator.getLineInstance(Locale.ROOT), true));
        builder.useUnicodeCharacterBreaker(new Breaker(BreakIterator.getCharacterInstance(Locale.ROOT), false));
        builder.usePageSupplier(this::newPage);
        return builder;
    }

    private static InputStream font(String style) {
        return Objects.requireNonNull(HtmlPdf.class.getResourceAsStream("/fonts/NotoSans-" + style + ".ttf"));
    }

    private PDPage newPage(PDDocument document, float width, float height, int number, int shadow) {
        checkTime();
        pages++;
        if (pages > MOST_PAGES) {
            throw new TooMuch(false);
        }
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }

    private void checkTime() {
        if (System.nanoTime() - deadline > 0) {
            throw new TooMuch(true);
        }
    }

    /** Finds where a line may end; asked for every piece of text, so that it sees when the time is over. */
    private final class Breaker implements FSTextBreaker {

        private final BreakIterator places;
        private final boolean keepsNumbers;
        private String text = "";

        Breaker(BreakIterator places, boolean keepsNumbers) {
            this.places = places;
            this.keepsNumbers = keepsNumbers;
        }

        @Override
        public int next() {
            int place = places.next();
            while (keepsNumbers && isWithinNumber(place)) {
                place = places.next();
            }
            return place;
        }

        /** After a hyphen between digits, as a NIP or a date has them (Unicode Standard Annex 14, LB25). */
        private boolean isWithinNumber(int place) {
            return place > 1
                    && place < text.length()
                    && text.charAt(place - 1) == '-'
                    && Character.isDigit(text.charAt(place - 2))
                    && Character.isDigit(text.charAt(place));
        }

        @Override
        public void setText(String text) {
            checkTime();
            this.text = text;
            places.setText(text);
        }
    }
}
