package org.clientele.candidate;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.clientele.shared.image.Orientation;

/** The program that makes a photo small, run by {@link PhotoMaker}. It knows neither database nor settings. */
final class PhotoProgram {

    /** In pixels, of the longer side. */
    static final int LONG_SIDE = 400;

    private static final long MAX_PIXELS = 60_000_000;
    private static final int REFUSED = 10;

    private PhotoProgram() {}

    /** @param arguments the file, and where the photo is written to */
    public static void main(String[] arguments) {
        System.exit(make(Path.of(arguments[0]), Path.of(arguments[1])));
    }

    private static int make(Path source, Path photo) {
        try (ImageInputStream input = ImageIO.createImageInputStream(source.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return REFUSED;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MAX_PIXELS) {
                    return REFUSED;
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(width, height) / (2 * LONG_SIDE));
                param.setSourceSubsampling(step, step, 0, 0);
                return ImageIO.write(
                                small(Orientation.of(source).upright(reader.read(0, param))), "jpeg", photo.toFile())
                        ? 0
                        : REFUSED;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Libraries meet broken images with exceptions of every kind.
            return REFUSED;
        }
    }

    /** On white, where the image lets something through. */
    private static BufferedImage small(BufferedImage image) {
        double scale = Math.min(1, (double) LONG_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return small;
    }
}
