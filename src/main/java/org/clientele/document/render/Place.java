package org.clientele.document.render;

/**
 * Where in a template something stands, in words that help to find it there.
 *
 * @param number of the line, paragraph or table, from 1; 0 where it helps nobody
 * @param row within the table, from 1; else 0
 * @param text the beginning of what stands there
 */
public record Place(Part part, int number, int row, String text) {

    /** Each has the translation {@code template.place.<NAME>} with number, row and text. */
    public enum Part {
        LINE,
        PARAGRAPH,
        TABLE,
        HEADER,
        FOOTER,
        NOTE,
        FILE
    }

    /** Nowhere in particular. */
    public static Place file() {
        return new Place(Part.FILE, 0, 0, "");
    }

    /** A line of HTML. */
    public static Place line(int number, String text) {
        return new Place(Part.LINE, number, 0, text);
    }
}
