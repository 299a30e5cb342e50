package org.clientele.shared.exchange;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes CSV (RFC 4180: every cell quoted, lines end with CRLF) that a spreadsheet can open without running anything: a
 * cell that would be taken for a formula gets an apostrophe before it, as OWASP's advice on CSV injection says. That
 * changes such cells for good, also harmless ones like {@code +48221234567}.
 */
public final class CsvWriter implements AutoCloseable {

    /**
     * A formula sign, also full-width, behind any blanks, quotes and invisible characters that a spreadsheet may skip,
     * or a tab or line break at the start.
     */
    private static final Pattern FORMULA =
            Pattern.compile("^(?:[\\t\\r\\n]|[\\s\\p{Z}\\p{Cf}\"'`‘’“”„]*[=+\\-@＝＋－＠]).*", Pattern.DOTALL);

    private final ICSVWriter rows;

    /** Begins a file; closing the writer closes the stream. */
    public CsvWriter(OutputStream out, CsvFormat format) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (format.byteOrderMark()) {
            text.write('\uFEFF');
        }
        rows = new CSVWriterBuilder(text)
                .withSeparator(format.separator().character())
                .withLineEnd("\r\n")
                .build();
    }

    /** Adds a row, headings as well as data; an absent value is an empty cell. */
    public void row(List<String> cells) {
        rows.writeNext(cells.stream().map(CsvWriter::harmless).toArray(String[]::new));
    }

    /** @throws IOException if anything since the beginning could not be written */
    @Override
    public void close() throws IOException {
        rows.close();
        IOException failure = rows.getException();
        if (failure != null) {
            throw failure;
        }
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
