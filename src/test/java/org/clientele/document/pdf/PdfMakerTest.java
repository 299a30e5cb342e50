package org.clientele.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clientele.document.pdf.PdfOutcome.NotInstalled;
import org.clientele.document.pdf.PdfOutcome.Pdf;
import org.clientele.document.pdf.PdfOutcome.Refused;
import org.clientele.document.pdf.PdfOutcome.TooSlow;
import org.clientele.document.render.TestDocx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfMakerTest {

    private static final String LETTERS = "Zażółć gęślą jaźń, ÄÖÜß, Съешь ещё этих мягких французских булок, Ґґ Єє Її";

    private final PdfMaker pdfs = maker("");

    @TempDir
    private Path folder;

    @AfterEach
    void nobodyStandsBy() {
        pdfs.destroy();
    }

    private static PdfMaker maker(String command) {
        return new PdfMaker(new LibreOfficeSettings(command, Duration.ofSeconds(60)));
    }

    @Test
    void polishGermanAndCyrillicLettersAreReadBackInEveryStyle() throws IOException {
        String text = text("<p>" + LETTERS + "<p><b>" + LETTERS + "</b><p><i>" + LETTERS + "</i>"
                + "<p style='font-family: Arial, serif'>" + LETTERS);

        assertThat(text.replaceAll("\\s+", " ").split("Zażółć gęślą jaźń, ÄÖÜß, Съешь ещё этих мягких", -1))
                .hasSize(5);
        assertThat(text).contains("Ґґ Єє Її").doesNotContain("#");
    }

    @Test
    void lettersThatTheFontHasNotAreTold() {
        assertThat(pdfs.missingLetters("<p>" + LETTERS + " „€ – ½“ 003-630")).isEmpty();
        assertThat(pdfs.missingLetters("<p>a日b日本c")).isEqualTo("日 本");
    }

    @Test
    void numbersWithHyphensStayOnOneLine() throws IOException {
        String lines = text("<p style='width: 3cm'>" + "Firma NIP 001-000-00-13 ".repeat(20) + "</p>");

        assertThat(lines.split("001-000-00-13", -1)).hasSize(21);
    }

    @Test
    void pagesAreNumbered() throws IOException {
        assertThat(text("<p>one<p style='page-break-before: always'>two")).contains("1 / 2", "2 / 2");
    }

    @Test
    void nothingIsLoadedFromTheDiskOrTheNetwork() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            Path secret = Files.writeString(folder.resolve("secret.css"), "p::after { content: 'secret' }");

            String text = text("<head><link rel='stylesheet' href='" + address + "/a.css'><link rel='stylesheet' href='"
                    + secret.toUri() + "'><style>@import url(" + address + "/b.css); @import url(" + secret.toUri()
                    + "); @font-face { font-family: x; src: url(" + address + "/c.ttf) }"
                    + "p { font-family: x; background: url(" + address + "/d.png) }</style></head>"
                    + "<p>safe<img src='" + address + "/e.png'><img src='" + secret.toUri() + "'><object data='"
                    + address + "/f.svg'></object><iframe src='" + secret.toUri() + "'></iframe></p>");

            assertThat(text).contains("safe").doesNotContain("secret");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void pagesThatWouldExplodeAreRefused() {
        assertThat(pdfs.fromHtml("<p style='height: 10000000px'>x")).isInstanceOf(Refused.class);
        assertThat(pdfs.fromHtml("<style>p { height: 1e9px }</style><p>x")).isInstanceOf(Refused.class);
        assertThat(pdfs.fromHtml("<table><td colspan=99999>x")).isInstanceOf(Refused.class);
        assertThat(pdfs.fromHtml("<div>".repeat(200) + "x")).isInstanceOf(Refused.class);
        assertThat(pdfs.fromHtml("<p>x".repeat(40_000))).isInstanceOf(Refused.class);
        assertThat(pdfs.fromHtml("<p style='page-break-after: always'>x".repeat(400)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void drawingEndsWhenItsTimeIsOver() {
        HtmlPdf hasty = new HtmlPdf(Duration.ofMillis(1));

        assertThat(hasty.make("<p>" + "word ".repeat(50_000))).isEqualTo(new TooSlow());
    }

    @Test
    void withoutLibreOfficeThereIsAClearWord() {
        PdfMaker bare = maker(folder.resolve("nothing").toString());

        assertThat(bare.readsDocx()).isFalse();
        assertThat(bare.fromDocx(new byte[0])).isEqualTo(new NotInstalled());
    }

    @Test
    void aProgramThatHangsIsEndedWithItsChildren() throws IOException {
        Path pid = folder.resolve("pid");
        LibreOfficeSettings settings =
                new LibreOfficeSettings(program("sleep 60 & echo $! > " + pid + "; wait"), Duration.ofMillis(500));

        assertThat(new PdfMaker(settings).fromDocx(new byte[0])).isEqualTo(new TooSlow());
        long child = Long.parseLong(Files.readString(pid).strip());
        assertThat(CompletableFuture.supplyAsync(() -> waitForEndOf(child))).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void aProgramThatMakesNothingMeansThatItCouldNot() throws IOException {
        assertThat(maker(program("exit 0")).fromDocx(new byte[0])).isEqualTo(new Refused());
    }

    @Test
    void theProgramGetsAProfileOfItsOwnAndNoSecrets() throws IOException {
        Path told = folder.resolve("told");
        maker(program("echo \"$@\" > " + told + "; env >> " + told)).fromDocx(new byte[0]);

        assertThat(Files.readString(told))
                .contains("-env:UserInstallation=file:", "/profile", "--headless", "--convert-to pdf")
                .doesNotContain("JAVA_HOME");
    }

    @Test
    void theProgramBeginsWithoutMacrosLinksAndNetwork() throws IOException {
        Path told = folder.resolve("told");
        maker(program("cat profile/user/registrymodifications.xcu > " + told)).fromDocx(new byte[0]);

        assertThat(Files.readString(told))
                .contains("DisableMacrosExecution", "BlockUntrustedRefererLinks", "ooInetHTTPProxyName");
    }

    @Test
    void oneProcessStandsByForTheNextDocumentAndForNoOther() throws IOException {
        Path profiles = folder.resolve("profiles");
        PdfMaker maker = maker(program("echo $1 >> " + profiles
                + "; case \"$*\" in *--convert-to*) echo PDF > document.pdf;; " + "*) sleep 60;; esac"));
        try {
            maker.expectDocx();
            maker.expectDocx();
            awaitLines(profiles, 1);
            assertThat(maker.fromDocx(new byte[0])).isInstanceOf(Pdf.class);
            awaitLines(profiles, 3);
            assertThat(maker.fromDocx(new byte[0])).isInstanceOf(Pdf.class);
            awaitLines(profiles, 5);

            List<String> told = Files.readAllLines(profiles);
            assertThat(told.get(1)).as("the first document's").isEqualTo(told.get(0));
            assertThat(told.get(3))
                    .as("the second one's")
                    .isEqualTo(told.get(2))
                    .isNotEqualTo(told.get(0));
            assertThat(told.get(4)).as("the next one's").isNotEqualTo(told.get(2));
        } finally {
            maker.destroy();
        }
        assertThat(Path.of(URI.create(Files.readAllLines(profiles).getLast().split("=", 2)[1])))
                .doesNotExist();
    }

    @Test
    void whereTheProcessThatStoodByHasDiedAnotherDoesTheWork() throws IOException {
        PdfMaker maker = maker(program("case \"$*\" in *--convert-to*) echo PDF > document.pdf;; *) exit 1;; esac"));

        maker.expectDocx();
        assertThat(maker.fromDocx(new byte[0])).isInstanceOf(Pdf.class);
        maker.destroy();
    }

    /** Such a document gets through no check; the program would not fetch its picture either. */
    @Test
    void libreOfficeFetchesNothing() throws IOException {
        assumeThat(pdfs.readsDocx()).isTrue();
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/a.png";
            PdfOutcome outcome = pdfs.fromDocx(TestDocx.of(TestDocx.p("safe"), TestDocx.linkedPicture("out"))
                    .relatedOutside("out", "image", address)
                    .bytes());

            assertThat(outcome).isInstanceOf(Pdf.class);
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void documentsOfWordBecomePdfsWhereLibreOfficeIs() throws IOException {
        assumeThat(pdfs.readsDocx()).isTrue();

        for (String first : List.of("the one that was started for it", "the one that stood by")) {
            PdfOutcome outcome = pdfs.fromDocx(
                    TestDocx.of(TestDocx.p(first), TestDocx.p(LETTERS)).bytes());

            assertThat(outcome).isInstanceOf(Pdf.class);
            assertThat(read(((Pdf) outcome).content())).contains(first, "Zażółć gęślą jaźń", "французских");
        }
    }

    private static void awaitLines(Path file, int lines) {
        await().untilAsserted(() -> assertThat(file)
                .exists()
                .satisfies(there -> assertThat(Files.readAllLines(there)).hasSize(lines)));
    }

    /** One that has ended but that nobody has asked for its end yet runs no program any more. */
    private static boolean waitForEndOf(long process) {
        while (ProcessHandle.of(process)
                .flatMap(handle -> handle.info().command())
                .isPresent()) {
            Thread.onSpinWait();
        }
        return true;
    }

    private String program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return program.toString();
    }

    private String text(String html) throws IOException {
        PdfOutcome outcome = pdfs.fromHtml(html);
        assertThat(outcome).isInstanceOf(Pdf.class);
        return read(((Pdf) outcome).content());
    }

    private static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
