package org.clientele.resume.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/**
 * What has been read so far: headings, paragraphs and items of lists, one after the other, from which simple HTML and
 * plain text are made. Blanks of all kinds are one, and what has no text is left out.
 */
final class ResumeMarkup {

    /** Of characters, about 100 pages: what comes behind is left out. */
    private static final int MAX = 300_000;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    /** How lists are written where nothing else says that they are lists. */
    private static final Pattern BULLET =
            Pattern.compile("^(?:[•●○◦▪▫■□◆❖➢➤►▸‣⁃∙·*\\x{F0B7}\\x{F0A7}\\x{F0D8}]\\s*|[-–—]\\s+)(?=\\S)");

    private static final int HEADING_MAX = 60;
    private static final Pattern NO_HEADING = Pattern.compile(".*[.,;!?]$|.*@.*|.*\\d{4}.*");

    /** What a block is. */
    enum Kind {
        HEADING("h2"),
        SUBHEADING("h3"),
        PARAGRAPH("p"),
        ITEM("li");

        private final String element;

        Kind(String element) {
            this.element = element;
        }
    }

    /** Text that is bold, or not. */
    record Run(String text, boolean bold) {}

    private record Block(Kind kind, List<Run> runs) {

        String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }

        boolean isBold() {
            return runs.stream().allMatch(run -> run.bold() || run.text().isBlank());
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private int length;
    private boolean part;

    /** Adds a block; what is a bullet, or bold as a whole and short, says itself what it is. */
    void add(Kind kind, List<Run> runs) {
        List<Run> clean = clean(runs);
        if (clean.isEmpty()) {
            return;
        }
        Block block = new Block(kind, clean);
        length += block.text().length();
        part |= length > MAX;
        if (part) {
            return;
        }
        blocks.add(kind == Kind.PARAGRAPH ? recognised(block) : block);
    }

    /** The same, of a file that goes on. */
    ResumeMarkup asPart() {
        part = true;
        return this;
    }

    /** Whether the file goes on behind this. */
    boolean isPart() {
        return part;
    }

    String html() {
        StringBuilder html = new StringBuilder();
        boolean inList = false;
        for (Block block : blocks) {
            boolean isItem = block.kind() == Kind.ITEM;
            if (isItem != inList) {
                html.append(isItem ? "<ul>" : "</ul>");
                inList = isItem;
            }
            String element = element(block.kind());
            html.append('<').append(element).append('>');
            block.runs().forEach(run -> append(html, run, block.kind()));
            html.append("</").append(element).append('>');
        }
        return html.append(inList ? "</ul>" : "").toString();
    }

    /** Where nothing stands above them, subheadings are the headings. */
    private String element(Kind kind) {
        boolean above = blocks.stream().anyMatch(block -> block.kind() == Kind.HEADING);
        return kind == Kind.SUBHEADING && !above ? Kind.HEADING.element : kind.element;
    }

    String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private static void append(StringBuilder html, Run run, Kind kind) {
        String text = Entities.escape(run.text());
        boolean isStrong = run.bold() && (kind == Kind.PARAGRAPH || kind == Kind.ITEM);
        html.append(isStrong ? "<strong>" + text + "</strong>" : text);
    }

    private static Block recognised(Block block) {
        String text = block.text();
        var bullet = BULLET.matcher(text);
        if (bullet.find()) {
            return new Block(Kind.ITEM, without(bullet.end(), block.runs()));
        }
        boolean isHeading = text.length() <= HEADING_MAX
                && !NO_HEADING.matcher(text).matches()
                && text.codePoints().anyMatch(Character::isLetter)
                && (block.isBold() || isCapital(text));
        return isHeading ? new Block(isCapital(text) ? Kind.HEADING : Kind.SUBHEADING, block.runs()) : block;
    }

    private static boolean isCapital(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT))
                && text.codePoints().filter(Character::isLetter).count() > 3;
    }

    private static List<Run> without(int characters, List<Run> runs) {
        List<Run> rest = new ArrayList<>();
        int left = characters;
        for (Run run : runs) {
            int cut = Math.min(left, run.text().length());
            left -= cut;
            rest.add(new Run(run.text().substring(cut), run.bold()));
        }
        return clean(rest);
    }

    /** Neighbours that look alike become one, and no blank begins or ends the block or stands beside another. */
    private static List<Run> clean(List<Run> runs) {
        List<Run> clean = new ArrayList<>();
        boolean blankBefore = true;
        for (Run run : runs) {
            String text = BLANKS.matcher(run.text()).replaceAll(" ");
            if (blankBefore && text.startsWith(" ")) {
                text = text.substring(1);
            }
            if (!text.isEmpty()) {
                blankBefore = text.endsWith(" ");
                Run last = clean.isEmpty() ? null : clean.getLast();
                if (last != null && (last.bold() == run.bold() || text.isBlank())) {
                    clean.set(clean.size() - 1, new Run(last.text() + text, last.bold()));
                } else {
                    clean.add(new Run(text, run.bold()));
                }
            }
        }
        if (!clean.isEmpty()) {
            Run last = clean.removeLast();
            if (!last.text().isBlank()) {
                clean.add(new Run(last.text().stripTrailing(), last.bold()));
            }
        }
        return List.copyOf(clean);
    }
}
