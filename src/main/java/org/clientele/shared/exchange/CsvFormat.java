package org.clientele.shared.exchange;

/**
 * How a CSV file is written, always in UTF-8.
 *
 * @param separator between cells; spreadsheets expect the semicolon where the comma is the decimal sign
 * @param byteOrderMark whether the file begins with U+FEFF, without which Excel does not see that it is UTF-8
 */
public record CsvFormat(Separator separator, boolean byteOrderMark) {

    /** What Excel opens by a double click in Polish, German and Russian. */
    public static final CsvFormat FOR_EXCEL = new CsvFormat(Separator.SEMICOLON, true);

    /** What other programs read: RFC 4180. */
    public static final CsvFormat FOR_PROGRAMS = new CsvFormat(Separator.COMMA, false);

    /** The character between two cells. */
    public enum Separator {
        SEMICOLON(';'),
        COMMA(',');

        private final char character;

        Separator(char character) {
            this.character = character;
        }

        char character() {
            return character;
        }
    }
}
