package org.clientele.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @Test
    void cellsAreQuotedAndLinesEndAsTheStandardSays() throws IOException {
        assertThat(written(
                        CsvFormat.FOR_PROGRAMS,
                        List.of(List.of("Name", "Note"), List.of("Żółć, \"ABC\"", "a\nb"), List.of("", "🍰"))))
                .isEqualTo("\"Name\",\"Note\"\r\n\"Żółć, \"\"ABC\"\"\",\"a\nb\"\r\n\"\",\"🍰\"\r\n");
    }

    @Test
    void aFileForExcelHasAByteOrderMarkAndSemicolons() throws IOException {
        assertThat(written(CsvFormat.FOR_EXCEL, List.of(List.of("a", "b")))).isEqualTo("\uFEFF\"a\";\"b\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+48221234567",
                "-5",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "  =1+1",
                "\u00A0=1+1",
                "\u200B=1+1",
                "\"=1+1",
                "' \"=1+1",
                "＝1+1",
                "=1\n+1"
            })
    void aCellThatLooksLikeAFormulaIsMadeHarmless(String cell) throws IOException {
        assertThat(written(CsvFormat.FOR_PROGRAMS, List.of(List.of(cell))))
                .isEqualTo("\"'" + cell.replace("\"", "\"\"") + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "C++", "anna@abc.example", "123-456-32-18", " ABC", "\"ABC\"", "5 - 3"})
    void otherCellsStayAsTheyAre(String cell) throws IOException {
        assertThat(written(CsvFormat.FOR_PROGRAMS, List.of(List.of(cell))))
                .isEqualTo("\"" + cell.replace("\"", "\"\"") + "\"\r\n");
    }

    @Test
    void aFileThatCannotBeWrittenIsAnError() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        CsvWriter writer = new CsvWriter(full, CsvFormat.FOR_EXCEL);
        for (int i = 0; i < 10_000; i++) {
            writer.row(List.of("a", "b"));
        }

        assertThatThrownBy(writer::close).isInstanceOf(IOException.class).hasMessage("disk full");
    }

    private static String written(CsvFormat format, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(out, format)) {
            rows.forEach(writer::row);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
