package org.clientele.resume.leak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clientele.resume.leak.LeakPlace.InComment;
import org.clientele.resume.leak.LeakPlace.InFileName;
import org.clientele.resume.leak.LeakPlace.InMetadata;
import org.clientele.resume.leak.LeakPlace.InText;
import org.clientele.resume.leak.LeakSource.Property;

/**
 * One made-up résumé with its leaks marked. A file {@code <language>-NN.txt} has lines {@code given:}, {@code family:},
 * {@code hidden:}, {@code email:}, {@code phone:}, {@code link:}, {@code address:}, {@code file:}, {@code meta: key=value}
 * and {@code comment:}, then an empty line and the text. {@code ⟦KIND:text⟧} marks a leak, also over the ends of lines;
 * {@code \}{@code u200B} stands for a letter that is not seen.
 */
record LeakCase(String name, PersonalData data, LeakSource source, List<Marked> marks) {

    /** A leak that has to be found. */
    record Marked(LeakKind kind, LeakPlace place) {

        boolean isHitBy(LeakPlace found) {
            return samePart(place, found) && found.from() < place.to() && place.from() < found.to();
        }
    }

    private interface Placing {

        LeakPlace at(int from, int to);
    }

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Pattern MARK = Pattern.compile("⟦(EMAIL|PHONE|LINK|NAME|ADDRESS):([^⟦⟧]+)⟧");
    private static final Pattern FIELD =
            Pattern.compile("(given|family|hidden|email|phone|link|address|file|meta|comment):\\s*(.*)");

    static List<LeakCase> all(String half) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/leaks", half))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(LeakCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LeakCase read(Path file) {
        try {
            return new Reader(file.getFileName().toString()).read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean samePart(LeakPlace one, LeakPlace other) {
        return one.getClass() == other.getClass()
                && (!(one instanceof InMetadata property) || property.key().equals(((InMetadata) other).key()));
    }

    /** The lines without a mark in which something could be found: of the text, and each value. */
    List<LeakPlace> cleanLines() {
        List<LeakPlace> lines = new ArrayList<>();
        addLines(source.text(), InText::new, lines);
        addLines(source.comment(), InComment::new, lines);
        addLines(source.fileName(), InFileName::new, lines);
        for (Property property : source.metadata()) {
            addLines(property.value(), (from, to) -> new InMetadata(property.key(), from, to), lines);
        }
        lines.removeIf(line -> marks.stream().anyMatch(mark -> mark.isHitBy(line)));
        return lines;
    }

    private static void addLines(String text, Placing placing, List<LeakPlace> lines) {
        int from = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(placing.at(from, from + line.length()));
            }
            from += line.length() + 1;
        }
    }

    private static final class Reader {

        private final String name;
        private final List<String[]> fields = new ArrayList<>();
        private final List<Marked> marks = new ArrayList<>();

        Reader(String name) {
            this.name = name;
        }

        LeakCase read(String content) {
            String[] parts = content.replace("\r\n", "\n").replace("\uFEFF", "").split("\n[ \t]*\n", 2);
            check(parts.length == 2, "no empty line after the fields");
            for (String line : parts[0].split("\n")) {
                Matcher field = FIELD.matcher(line);
                check(field.matches(), "no field: " + line);
                fields.add(new String[] {field.group(1), field.group(2).strip()});
            }
            String text = strip(parts[1], InText::new);
            List<Property> metadata =
                    values("meta").stream().map(this::property).toList();
            String file = values("file").stream()
                    .findFirst()
                    .map(value -> strip(value, InFileName::new))
                    .orElse("");
            String comment = values("comment").stream()
                    .findFirst()
                    .map(value -> strip(value, InComment::new))
                    .orElse("");
            return new LeakCase(
                    name, data(), new LeakSource(text, List.of(), metadata, file, comment), List.copyOf(marks));
        }

        private PersonalData data() {
            check(!values("given").isEmpty() && !values("family").isEmpty(), "no name");
            String hidden = String.join(",", values("hidden"));
            check(List.of("yes", "no").contains(hidden), "hidden: yes or no");
            return new PersonalData(
                    decoded("given"),
                    decoded("family"),
                    hidden.equals("yes"),
                    decoded("email"),
                    decoded("phone"),
                    decoded("link"),
                    decoded("address"));
        }

        private Property property(String value) {
            int equals = value.indexOf('=');
            check(equals > 0, "meta: key=value");
            String key = value.substring(0, equals);
            return new Property(key, strip(value.substring(equals + 1), (from, to) -> new InMetadata(key, from, to)));
        }

        private List<String> values(String field) {
            return fields.stream()
                    .filter(given -> given[0].equals(field))
                    .map(given -> given[1])
                    .filter(Predicate.not(String::isEmpty))
                    .toList();
        }

        private List<String> decoded(String field) {
            return values(field).stream().map(Reader::decode).toList();
        }

        private String strip(String marked, Placing placing) {
            StringBuilder text = new StringBuilder();
            String decoded = decode(marked);
            Matcher mark = MARK.matcher(decoded);
            int done = 0;
            while (mark.find()) {
                text.append(decoded, done, mark.start());
                int from = text.length();
                text.append(mark.group(2));
                marks.add(new Marked(LeakKind.valueOf(mark.group(1)), placing.at(from, text.length())));
                done = mark.end();
            }
            text.append(decoded, done, decoded.length());
            check(text.indexOf("⟦") < 0 && text.indexOf("⟧") < 0, "a mark that is not closed or of no kind");
            return text.toString();
        }

        private static String decode(String text) {
            return ESCAPE.matcher(text)
                    .replaceAll(escape ->
                            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        }

        private void check(boolean right, String problem) {
            if (!right) {
                throw new IllegalArgumentException(name + ": " + problem);
            }
        }
    }
}
