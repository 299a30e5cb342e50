package org.clientele.shared.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {

    @TempDir
    private Path folder;

    /** The corner that was on the upper left before, and where it is when the picture is upright. */
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,3,0", "3,3,1", "4,0,1", "5,0,0", "6,1,0", "7,1,3", "8,0,3"})
    void aPictureIsTurnedAsTheCameraWasHeld(int orientation, int x, int y) throws IOException {
        BufferedImage picture = new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, Color.WHITE.getRGB());

        BufferedImage upright = new Orientation(orientation).upright(picture);

        assertThat(new Color(upright.getRGB(x, y))).isEqualTo(Color.WHITE);
        assertThat(upright.getWidth()).isEqualTo(orientation < 5 ? 4 : 2);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "6,6", "8,8", "0,1", "9,1"})
    void theCameraSaysHowItWasHeld(int said, int understood) throws IOException {
        Path file = Files.write(folder.resolve("photo"), TestPictures.taken(TestPictures.redAndBlue(40, 20), said));

        assertThat(Orientation.of(file)).isEqualTo(new Orientation(understood));
    }

    @Test
    void whatSaysNothingIsUpright() throws IOException {
        Path png = Files.write(folder.resolve("png"), TestPictures.bytes(TestPictures.redAndBlue(40, 20), "png"));
        Path broken = Files.write(
                folder.resolve("broken"), "\u00ff\u00d8\u00ff\u00e1\u0000".getBytes(StandardCharsets.ISO_8859_1));
        Path empty = Files.createFile(folder.resolve("empty"));

        for (Path file : new Path[] {png, broken, empty}) {
            assertThat(Orientation.of(file)).as(file.toString()).isEqualTo(new Orientation(1));
        }
    }
}
