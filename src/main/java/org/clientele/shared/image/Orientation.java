package org.clientele.shared.image;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a camera was held: phones keep a picture as it came and say how to turn it (Exif 2.32, tag 0x0112), which is lost
 * where only the pixels are taken over.
 *
 * @param value 1 for a picture that is upright; 2 to 8 for mirrored and turned ones
 */
public record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int LAST = 8;

    /** From this one on width and height change places. */
    private static final int FIRST_ON_ITS_SIDE = 5;

    /** Of a JPEG; all other pictures are upright. */
    public static Orientation of(Path picture) throws IOException {
        try (ImageInputStream file = ImageIO.createImageInputStream(picture.toFile())) {
            if (file.readUnsignedShort() != JPEG.SOI) {
                return UPRIGHT;
            }
            file.seek(0);
            List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(file, JPEG.APP1, "Exif");
            return exif.isEmpty() ? UPRIGHT : of(exif.getFirst());
        } catch (IOException | RuntimeException e) {
            // What is said of a picture may be broken where the picture is not; that one tells by itself.
            return UPRIGHT;
        }
    }

    private static Orientation of(JPEGSegment exif) throws IOException {
        try (InputStream bytes = exif.data()) {
            bytes.skipNBytes(1);
            try (ImageInputStream tags = new MemoryCacheImageInputStream(bytes)) {
                CompoundDirectory directories = (CompoundDirectory) new TIFFReader().read(tags);
                Entry entry = directories.getEntryById(TIFF.TAG_ORIENTATION);
                boolean known = entry != null
                        && entry.getValue() instanceof Number number
                        && number.intValue() >= 1
                        && number.intValue() <= LAST;
                return known ? new Orientation(((Number) entry.getValue()).intValue()) : UPRIGHT;
            }
        }
    }

    /** The picture as it was seen. */
    public BufferedImage upright(BufferedImage picture) {
        if (value == 1) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean onItsSide = value >= FIRST_ON_ITS_SIDE;
        BufferedImage upright =
                new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = upright.createGraphics();
        canvas.drawImage(picture, turn(width, height), null);
        canvas.dispose();
        return upright;
    }

    private AffineTransform turn(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
