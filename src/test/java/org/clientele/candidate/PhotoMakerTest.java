package org.clientele.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.clientele.shared.image.TestPictures;
import org.junit.jupiter.api.Test;

class PhotoMakerTest {

    private static final int TURNED_RIGHT = 6;

    private final PhotoMaker maker = new PhotoMaker();

    @Test
    void aPhotoThatWasTakenSidewaysStandsUpright() {
        BufferedImage made = made(TestPictures.taken(TestPictures.redAndBlue(1200, 800), TURNED_RIGHT));

        assertThat(made.getHeight()).isEqualTo(PhotoProgram.LONG_SIDE);
        assertThat(made.getWidth()).isBetween(265, 268);
        assertThat(isRed(made.getRGB(made.getWidth() / 2, 20))).isTrue();
        assertThat(isRed(made.getRGB(made.getWidth() / 2, made.getHeight() - 20)))
                .isFalse();
    }

    @Test
    void whatTheCameraSaysIsGone() {
        byte[] taken = TestPictures.taken(TestPictures.redAndBlue(600, 600), TURNED_RIGHT);
        assertThat(text(taken)).contains("Exif", TestPictures.CAMERA);

        assertThat(text(maker.make(taken).orElseThrow())).doesNotContain("Exif", TestPictures.CAMERA);
    }

    @Test
    void aSmallPhotoIsNotBlownUp() {
        assertThat(made(TestPictures.bytes(TestPictures.redAndBlue(60, 40), "png"))
                        .getWidth())
                .isEqualTo(60);
    }

    @Test
    void whatAPictureLetsThroughIsWhite() {
        BufferedImage clear = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);

        assertThat(new Color(made(TestPictures.bytes(clear, "png")).getRGB(25, 25)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        byte[] whole = TestPictures.bytes(TestPictures.redAndBlue(600, 600), "png");

        assertThat(maker.make(new byte[0])).isEmpty();
        assertThat(maker.make("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(maker.make(Arrays.copyOf(whole, 40))).isEmpty();
    }

    @Test
    void aTinyFileThatSaysItHasBillionsOfPixelsIsRefused() throws IOException {
        assertThat(maker.make(bomb())).isEmpty();
    }

    /** A PNG of 60,000 by 60,000 pixels in some bytes. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(header)) {
            out.writeBytes("IHDR");
            out.writeInt(60_000);
            out.writeInt(60_000);
            out.write(new byte[] {8, 2, 0, 0, 0});
        }
        CRC32 sum = new CRC32();
        sum.update(header.toByteArray());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(png)) {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            out.writeInt(header.size() - 4);
            out.write(header.toByteArray());
            out.writeInt((int) sum.getValue());
        }
        return png.toByteArray();
    }

    private BufferedImage made(byte[] uploaded) {
        return TestPictures.read(maker.make(uploaded).orElseThrow());
    }

    private static boolean isRed(int pixel) {
        Color color = new Color(pixel);
        return color.getRed() > color.getBlue();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
