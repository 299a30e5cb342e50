package org.clientele.interview.ical;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Lines as RFC 5545, section 3.1, wants them: no longer than 75 octets, counted as octets and not as letters. */
final class ContentLines {

    private static final int MOST_OCTETS = 75;

    private ContentLines() {}

    static String fold(String unfolded) {
        return unfolded.lines().map(ContentLines::foldLine).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String foldLine(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            String letter = Character.toString(line.codePointAt(at));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets += size;
            at += letter.length();
        }
        return folded.toString();
    }
}
