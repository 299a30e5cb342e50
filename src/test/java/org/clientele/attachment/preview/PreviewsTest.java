package org.clientele.attachment.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.clientele.attachment.AttachedFile;
import org.clientele.attachment.TestFiles;
import org.clientele.attachment.preview.PreviewOutcome.Pages;
import org.clientele.attachment.preview.PreviewOutcome.PlainText;
import org.clientele.attachment.preview.PreviewOutcome.Reason;
import org.clientele.attachment.preview.PreviewOutcome.Refused;
import org.clientele.attachment.store.Stores;
import org.clientele.shared.image.TestPictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewsTest {

    /** Forty pixels by twenty, in red. */
    private static final String WEBP = "UklGRkgAAABXRUJQVlA4IDwAAAAwAwCdASooABQAPtFmrFCoJaQipWgBABoJZwDOsA8KmggAAP7m"
            + "zt64WyzJ//4IL+IL+IKxmjH7q9AAAAA=";

    @TempDir
    private Path folder;

    private Previews previews;

    @BeforeEach
    void previews() {
        previews = new Previews(Stores.settings(folder));
    }

    @Test
    void aPdfIsShownAsImagesOfItsPages() throws IOException {
        AttachedFile file = file(pdf(3, PDRectangle.A4));

        assertThat(previews.of(file)).isEqualTo(new Pages(3, 3));

        BufferedImage second = ImageIO.read(previews.page(file, 2).orElseThrow().toFile());
        assertThat(second.getHeight()).isBetween(1590, 1610);
        assertThat(previews.page(file, 0)).isEmpty();
        assertThat(previews.page(file, 4)).isEmpty();
    }

    @Test
    void ofTenThousandPagesTheFirstAreShown() throws IOException {
        assertThat(previews.of(file(pdf(10_000, PDRectangle.A4)))).isEqualTo(new Pages(20, 10_000));
    }

    @Test
    void aPageThatSaysItIsAMileWideIsDrawnNoLargerThanOthers() throws IOException {
        AttachedFile file = file(pdf(1, new PDRectangle(4_500_000, 100)));

        previews.of(file);

        assertThat(previews.page(file, 1))
                .hasValueSatisfying(page -> assertThat(page).isRegularFile());
    }

    @Test
    void aPdfThatUnpacksToMoreThanThereIsMemoryDoesNoHarm() throws IOException {
        assertThat(previews.of(file(bomb())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isIn(Reason.TOO_LARGE, Reason.TOO_SLOW));
        assertThat(drawn()).isEmpty();
    }

    @Test
    void aPdfWithAPasswordSaysSo() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

            assertThat(previews.of(file(bytes(document)))).isEqualTo(new Refused(Reason.PROTECTED));
        }
    }

    @Test
    void whatOnlyBeginsLikeAPdfIsBroken() throws IOException {
        assertThat(previews.of(file("%PDF-1.7\nnothing of the kind".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(new Refused(Reason.BROKEN));
    }

    @Test
    void anImageIsDrawnAnewAndSmaller() throws IOException {
        AttachedFile file = file(image(5000, 3000, "jpg"));

        assertThat(previews.of(file)).isEqualTo(new Pages(1, 1));

        BufferedImage shown = ImageIO.read(previews.page(file, 1).orElseThrow().toFile());
        assertThat(shown.getWidth()).isBetween(1000, 2000);
    }

    @Test
    void aPhotoThatWasTakenSidewaysIsShownUpright() throws IOException {
        AttachedFile file = file(TestPictures.taken(TestPictures.redAndBlue(400, 200), 6));

        previews.of(file);

        BufferedImage shown = ImageIO.read(previews.page(file, 1).orElseThrow().toFile());
        assertThat(shown.getHeight()).isEqualTo(2 * shown.getWidth());
    }

    @Test
    void aWebPImageIsDrawnToo() throws IOException {
        AttachedFile file = file(Base64.getDecoder().decode(WEBP));

        assertThat(previews.of(file)).isEqualTo(new Pages(1, 1));

        BufferedImage shown = ImageIO.read(previews.page(file, 1).orElseThrow().toFile());
        assertThat(shown.getWidth()).isEqualTo(40);
        assertThat(new Color(shown.getRGB(20, 10)).getRed()).isBetween(180, 200);
    }

    @Test
    void anImageThatSaysItHasTenBillionPixelsIsRefused() throws IOException {
        assertThat(previews.of(file(hugePng()))).isEqualTo(new Refused(Reason.TOO_LARGE));
    }

    @Test
    void aTextIsShownFromItsBeginning() throws IOException {
        AttachedFile file =
                file("Zażółć <script>alert(1)</script>\n".repeat(20_000).getBytes(StandardCharsets.UTF_8));

        assertThat(previews.of(file)).isInstanceOf(PlainText.class);
        assertThat(previews.text(file).orElseThrow().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(200_010);
    }

    @Test
    void markupIsNotShown() throws IOException {
        AttachedFile html = file("<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        AttachedFile svg = file("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));

        assertThat(previews.of(html)).isEqualTo(new Refused(Reason.UNKNOWN_KIND));
        assertThat(previews.text(html)).isEmpty();
        assertThat(previews.of(svg)).isEqualTo(new Refused(Reason.UNKNOWN_KIND));
    }

    @Test
    void whatTakesTooLongIsEnded() throws IOException {
        var impatient = new DrawingProcess(folder, Duration.ofMillis(20));
        Path file = Files.write(folder.resolve("file"), pdf(1, PDRectangle.A4));

        assertThat(impatient.draw("pdf", file, folder)).contains(Reason.TOO_SLOW);
    }

    @Test
    void whatWasDrawnIsForgottenAfterItsTime() throws IOException {
        AttachedFile file = file(image(10, 10, "png"));
        previews.of(file);
        assertThat(drawn()).hasSize(1);

        previews.forgetBefore(Instant.now().minusSeconds(60));
        assertThat(drawn()).hasSize(1);
        previews.forgetBefore(Instant.now().plusSeconds(60));
        assertThat(drawn()).isEmpty();
    }

    private java.util.List<Path> drawn() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("previews"))) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    private AttachedFile file(byte[] content) throws IOException {
        return TestFiles.of(folder, "file", content);
    }

    private static byte[] pdf(int pages, PDRectangle size) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(size));
            }
            return bytes(document);
        }
    }

    /** A page whose content is an array of 250 million numbers, in half a megabyte. */
    private static byte[] bomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        byte[] numbers = "1 ".repeat(1 << 19).getBytes(StandardCharsets.US_ASCII);
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            deflater.write('[');
            for (int i = 0; i < 512; i++) {
                deflater.write(numbers);
            }
        }
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            PDStream content = new PDStream(document);
            content.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            try (var out = content.getCOSObject().createRawOutputStream()) {
                out.write(packed.toByteArray());
            }
            page.setContents(content);
            document.addPage(page);
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] image(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(new Random(1).nextInt(width), 0, 0xFF00FF);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** Nothing but the head, which is all that may be looked at. */
    private static byte[] hugePng() throws IOException {
        var head = new ByteArrayOutputStream();
        var fields = new DataOutputStream(head);
        fields.writeBytes("IHDR");
        fields.writeInt(100_000);
        fields.writeInt(100_000);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(head.toByteArray());
        var out = new ByteArrayOutputStream();
        var file = new DataOutputStream(out);
        file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        file.writeInt(13);
        file.write(head.toByteArray());
        file.writeInt((int) crc.getValue());
        return out.toByteArray();
    }
}
