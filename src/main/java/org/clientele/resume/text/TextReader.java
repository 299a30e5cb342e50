package org.clientele.resume.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.clientele.resume.text.ResumeMarkup.Kind;
import org.clientele.resume.text.ResumeMarkup.Run;
import org.clientele.resume.text.ResumeReading.Reason;

/** Reads plain text in whatever encoding it is: as its mark says, else UTF-8 if it is that, else what it looks like. */
final class TextReader {

    /** Of a file, in bytes. */
    private static final int MAX = 4_000_000;

    /** What people between Lisbon and Vladivostok wrote in; the others that may be guessed are farther away. */
    private static final Set<String> OLD =
            Set.of("windows-1250", "windows-1251", "windows-1252", "ISO-8859-1", "ISO-8859-2", "ISO-8859-5", "KOI8-R");

    /** A line of so many characters goes on in the next one, unless that begins like a new one. */
    private static final int FULL = 60;

    private TextReader() {}

    static ResumeMarkup read(Path file) throws IOException {
        return markup(decode(bytes(file)));
    }

    /** All of the file. */
    static byte[] bytes(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(MAX + 1);
            if (bytes.length > MAX) {
                throw new RefusedException(Reason.TOO_LARGE);
            }
            return bytes;
        }
    }

    static String decode(byte[] bytes) throws IOException {
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new RefusedException(Reason.BROKEN); // no text has that
        }
        return text;
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return guess(bytes);
        }
    }

    private static String guess(byte[] bytes) {
        for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
            if (OLD.contains(match.getName())) {
                return new String(bytes, Charset.forName(match.getName()));
            }
        }
        throw new RefusedException(Reason.BROKEN);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static ResumeMarkup markup(String text) {
        ResumeMarkup markup = new ResumeMarkup();
        StringBuilder paragraph = new StringBuilder();
        int former = 0;
        for (String line : text.lines().toList()) {
            String stripped = line.strip();
            if (former < FULL || !beginsWithin(stripped)) {
                markup.add(Kind.PARAGRAPH, List.of(new Run(paragraph.toString(), false)));
                paragraph.setLength(0);
            }
            paragraph.append(' ').append(stripped);
            former = stripped.length();
        }
        markup.add(Kind.PARAGRAPH, List.of(new Run(paragraph.toString(), false)));
        return markup;
    }

    private static boolean beginsWithin(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
    }
}
