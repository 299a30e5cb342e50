package org.clientele.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** What pictures may take when they are unpacked: a file of some kilobytes can become gigabytes. Counts those of one document. */
public final class PictureBounds {

    /** In pixels: a page of A4 with 400 dots per inch has 16 million. */
    private static final long LARGEST = 20_000_000;

    private static final long ALL = 2 * LARGEST;

    private long seen;

    /** The most that one picture may have, in millions of pixels; all together may have twice as many. */
    public static long largest() {
        return LARGEST / 1_000_000;
    }

    /** Whether one more picture can be unpacked. Drawings, and what is no picture at all, take nothing. */
    public boolean holdFor(byte[] picture) {
        long pixels = pixels(picture);
        seen += pixels;
        return pixels <= LARGEST && seen <= ALL;
    }

    /** By the beginning of the file, without unpacking it. */
    private static long pixels(byte[] picture) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return 0;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return 0; // what is damaged is not unpacked either
        }
    }
}
