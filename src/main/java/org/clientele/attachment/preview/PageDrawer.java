package org.clientele.attachment.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.clientele.shared.image.Orientation;

/**
 * The program that draws, run by {@link DrawingProcess} with little memory and little time. It knows neither database nor
 * settings. It writes {@code 1.png}, {@code 2.png} and so on, and the number of all pages into {@code total}.
 */
final class PageDrawer {

    /** What it ends with. */
    static final int DONE = 0;

    static final int TOO_LARGE = 10;
    static final int PROTECTED = 11;
    static final int BROKEN = 12;

    static final int MAX_PAGES = 20;
    static final String TOTAL = "total";

    /** In pixels, of the longer and the shorter side. */
    private static final float LONG_SIDE = 1600;

    private static final long MAX_PIXELS = 100_000_000;

    private PageDrawer() {}

    /** @param arguments {@code pdf} or {@code image}, the file, and the folder for the pages */
    public static void main(String[] arguments) {
        System.exit(draw(arguments[0], Path.of(arguments[1]), Path.of(arguments[2])));
    }

    private static int draw(String kind, Path file, Path folder) {
        try {
            return kind.equals("pdf") ? drawPages(file, folder) : drawImage(file, folder);
        } catch (InvalidPasswordException e) {
            return PROTECTED;
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            return BROKEN;
        }
    }

    private static int drawPages(Path file, Path folder) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            int total = document.getNumberOfPages();
            for (int index = 0; index < Math.min(total, MAX_PAGES); index++) {
                PDPage page = document.getPage(index);
                BufferedImage image = renderer.renderImage(index, scale(page.getCropBox()), ImageType.RGB);
                write(image, folder, index + 1);
            }
            Files.writeString(folder.resolve(TOTAL), Integer.toString(total));
            return total == 0 ? BROKEN : DONE;
        }
    }

    /** However large a page says it is, its image has the same size. */
    private static float scale(PDRectangle page) {
        return LONG_SIDE / Math.max(1, Math.max(page.getWidth(), page.getHeight()));
    }

    private static int drawImage(Path file, Path folder) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return BROKEN;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MAX_PIXELS) {
                    return TOO_LARGE;
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int step = Math.max(1, (int) Math.floor(Math.max(width, height) / LONG_SIDE));
                param.setSourceSubsampling(step, step, 0, 0);
                write(Orientation.of(file).upright(reader.read(0, param)), folder, 1);
                Files.writeString(folder.resolve(TOTAL), "1");
                return DONE;
            } finally {
                reader.dispose();
            }
        }
    }

    private static void write(BufferedImage image, Path folder, int number) throws IOException {
        ImageIO.write(image, "png", folder.resolve(number + ".png").toFile());
    }
}
