package org.clientele.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jsoup.Jsoup;

/** Which letters the embedded font has. */
final class Letters {

    /** More would not be read: a whole text in another script is seen by the first ones. */
    private static final int MOST = 20;

    private Letters() {}

    /** Those of a page that cannot be drawn, each once; empty if all can be. */
    static String missing(String html) {
        String text = Jsoup.parse(html).body().text();
        try (InputStream file =
                        Objects.requireNonNull(Letters.class.getResourceAsStream("/fonts/NotoSans-Regular.ttf"));
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            return text.codePoints()
                    .distinct()
                    .filter(letter -> isSeen(letter) && glyphs.getGlyphId(letter) == 0)
                    .limit(MOST)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSeen(int letter) {
        return !Character.isWhitespace(letter)
                && !Character.isISOControl(letter)
                && Character.getType(letter) != Character.FORMAT;
    }
}
