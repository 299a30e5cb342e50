package org.clientele.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A page of text as PDF, in a font that has Polish and Cyrillic letters. */
final class DemoPdf {

    /** Comes with PDFBox. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** In points. */
    private static final float MARGIN = 60;

    private static final float HEADING = 18;
    private static final float TEXT = 11;
    private static final float LINE = 18;

    private DemoPdf() {}

    /** @param lines none longer than fits; the first is the heading */
    static byte[] write(List<String> lines) {
        try (PDDocument document = new PDDocument();
                InputStream letters = PDDocument.class.getResourceAsStream(FONT)) {
            document.setDocumentId(0L);
            PDFont font = PDType0Font.load(document, letters);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setLeading(LINE);
                content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN - HEADING);
                for (int i = 0; i < lines.size(); i++) {
                    content.setFont(font, i == 0 ? HEADING : TEXT);
                    content.showText(lines.get(i));
                    content.newLine();
                }
                content.endText();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
