package org.clientele.portal.setup;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The program that makes a logo small, run by {@link LogoMaker}. It knows neither database nor settings. */
final class LogoProgram {

    /** In pixels. */
    private static final int WIDTH = 480;

    private static final int HEIGHT = 160;
    private static final long MAX_PIXELS = 16_000_000;
    private static final int REFUSED = 10;

    private LogoProgram() {}

    /** @param arguments the file, and where the logo is written to */
    public static void main(String[] arguments) {
        System.exit(make(Path.of(arguments[0]), Path.of(arguments[1])));
    }

    private static int make(Path source, Path logo) {
        try (ImageInputStream input = ImageIO.createImageInputStream(source.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return REFUSED;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
                    return REFUSED;
                }
                return ImageIO.write(small(reader.read(0)), "png", logo.toFile()) ? 0 : REFUSED;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return REFUSED;
        }
    }

    private static BufferedImage small(BufferedImage image) {
        double scale = Math.min(1, Math.min((double) WIDTH / image.getWidth(), (double) HEIGHT / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return small;
    }
}
