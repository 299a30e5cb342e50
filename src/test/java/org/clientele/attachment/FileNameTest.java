package org.clientele.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTest {

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("Umowa ramowa.pdf", "Umowa ramowa.pdf"),
                Arguments.of("Żółta łódź.docx", "Żółta łódź.docx"),
                Arguments.of("../../etc/passwd", "passwd"),
                Arguments.of("C:\\Users\\me\\contract.pdf", "contract.pdf"),
                Arguments.of("..", "file"),
                Arguments.of("", "file"),
                Arguments.of("   ", "file"),
                Arguments.of("a\r\nSet-Cookie: x=y.pdf", "a Set-Cookie_ x=y.pdf"),
                Arguments.of("tab\tand\u0000null.txt", "tab andnull.txt"),
                Arguments.of("invoice\u202Efdp.exe", "invoicefdp.exe"),
                Arguments.of("zero\u200Bwidth\uFEFF.pdf", "zerowidth.pdf"),
                Arguments.of("half\uD800.pdf", "half.pdf"),
                Arguments.of("<script>\"x\"|?*.html", "_script__x____.html"),
                Arguments.of(".htaccess", "htaccess"),
                Arguments.of("ends with dots. . .", "ends with dots"),
                Arguments.of("Cafe\u0301.pdf", "Café.pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsDangerousInANameIsLeftOut(String given, String kept) {
        assertThat(FileName.safe(given)).isEqualTo(kept);
    }

    @Test
    void ofThreeHundredCharactersTheFirstAreKeptAndTheExtension() {
        assertThat(FileName.safe("x".repeat(300) + ".pdf"))
                .hasSize(FileName.MAX)
                .endsWith("x.pdf");
        assertThat(FileName.safe("😀".repeat(300))
                        .codePointCount(0, FileName.safe("😀".repeat(300)).length()))
                .isEqualTo(FileName.MAX);
        assertThat(FileName.safe("a." + "x".repeat(300))).hasSize(FileName.MAX);
    }
}
