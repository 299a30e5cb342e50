package org.clientele.attachment;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name under which a file is kept and handed out again. A name comes from a stranger's computer: it may hold a path,
 * line breaks, or characters that make {@code exe} look like {@code pdf}. What is left here is harmless in a header, on a
 * page and on anybody's disk.
 */
final class FileName {

    /** Unicode characters, the extension among them. */
    static final int MAX = 200;

    private static final int LONGEST_EXTENSION = 20;
    private static final String NAMELESS = "file";

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Control characters, those that turn the direction or cannot be seen, and halves of surrogate pairs. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    /** What Windows takes in no name. */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");

    private static final Pattern MARGIN = Pattern.compile("^[. ]+|[. ]+$");

    private FileName() {}

    /** What is left of a name; {@value #NAMELESS} if that is nothing. */
    static String safe(String given) {
        String name =
                PATH.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceFirst("");
        name = BLANKS.matcher(name).replaceAll(" ");
        name = UNSEEN.matcher(name).replaceAll("");
        name = FORBIDDEN.matcher(name).replaceAll("_");
        name = MARGIN.matcher(name).replaceAll("");
        return name.isEmpty() ? NAMELESS : shortened(name);
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= MAX) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        int room = MAX - extension.codePointCount(0, extension.length());
        return name.substring(0, name.offsetByCodePoints(0, room)).stripTrailing() + extension;
    }
}
