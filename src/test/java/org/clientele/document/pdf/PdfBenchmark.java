package org.clientele.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clientele.document.pdf.PdfOutcome.Pdf;
import org.clientele.document.render.TestDocx;
import org.junit.jupiter.api.Test;

/** Ten pages as PDF: HTML within the application, DOCX by LibreOffice where it is. */
class PdfBenchmark {

    private static final int RUNS = 40;
    private static final Duration MOST = Duration.ofSeconds(1);
    private static final String SENTENCE =
            "Strony zachowują w poufności dane uzyskane w związku z umową, и хранят их в тайне. ";

    private final PdfMaker pdfs = new PdfMaker(new LibreOfficeSettings("", Duration.ofSeconds(60)));

    @Test
    void tenPagesOfHtml() throws IOException {
        String html = IntStream.range(0, 85)
                        .mapToObj(i -> "<p><b>" + i + ".</b> " + SENTENCE.repeat(4))
                        .collect(Collectors.joining())
                + "<table>" + "<tr><td>Spawacz<td>5 000,00 zł".repeat(60) + "</table>";
        long[] times = new long[RUNS];
        byte[] pdf = new byte[0];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            pdf = ((Pdf) pdfs.fromHtml(html)).content();
            times[i] = System.nanoTime() - start;
        }

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(10);
        }
        long[] later = Arrays.stream(times).skip(RUNS / 2).sorted().toArray();
        System.out.printf(
                "ten pages of HTML to PDF: first %d ms, median %.1f ms, slowest later one %.1f ms, %d KB%n",
                times[0] / 1_000_000, later[later.length / 2] / 1e6, later[later.length - 1] / 1e6, pdf.length / 1_000);
        assertThat(later[later.length / 2]).isLessThan(MOST.toNanos());
    }

    @Test
    void tenPagesOfWord() throws InterruptedException {
        if (!pdfs.readsDocx()) {
            return;
        }
        byte[] docx = TestDocx.of(IntStream.range(0, 100)
                        .mapToObj(i -> TestDocx.p(SENTENCE.repeat(4)))
                        .toArray(String[]::new))
                .bytes();
        pdfs.expectDocx();
        pause();
        long[] times = new long[RUNS / 2];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            assertThat(pdfs.fromDocx(docx)).isInstanceOf(Pdf.class);
            times[i] = System.nanoTime() - start;
            pause();
        }
        pdfs.destroy();
        long cold = System.nanoTime();
        assertThat(pdfs.fromDocx(docx)).isInstanceOf(Pdf.class);
        cold = System.nanoTime() - cold;
        pdfs.destroy();
        Arrays.sort(times);
        System.out.printf(
                "ten pages of DOCX to PDF by LibreOffice: median %d ms, slowest %d ms, with nothing standing by %d ms%n",
                times[times.length / 2] / 1_000_000, times[times.length - 1] / 1_000_000, cold / 1_000_000);
        assertThat(times[times.length / 2]).isLessThan(MOST.toNanos());
    }

    /** As somebody takes who reads what was made, or fills the form for it. */
    private static void pause() throws InterruptedException {
        Thread.sleep(2_000);
    }
}
