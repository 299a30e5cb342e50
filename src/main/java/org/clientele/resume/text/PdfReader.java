package org.clientele.resume.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.clientele.resume.text.ResumeMarkup.Kind;
import org.clientele.resume.text.ResumeMarkup.Run;
import org.jspecify.annotations.Nullable;

/**
 * Reads PDF, which knows lines and letters only: what is larger than most of the text is taken for a heading, and a line
 * goes on in the next one if it fills its width.
 */
final class PdfReader extends PDFTextStripper {

    /** No résumé is longer: what stands behind is not read. */
    static final int MAX_PAGES = 100;

    private static final float LARGER = 1.15f;
    private static final float FULL = 0.85f;

    /** Of the weights that fonts declare. */
    private static final float BOLD = 600;

    /** A line as it stands on the page, in points. */
    private record Line(List<Run> runs, float size, float end, boolean beginsParagraph) {

        boolean isEmpty() {
            return runs.stream().allMatch(run -> run.text().isBlank());
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, Integer> lettersBySize = new TreeMap<>();
    private List<Run> runs = new ArrayList<>();
    private float size;
    private float end;
    private boolean beginsParagraph = true;

    private PdfReader() {
        setAddMoreFormatting(false);
    }

    static ResumeMarkup read(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PdfReader reader = new PdfReader();
            reader.setEndPage(MAX_PAGES);
            reader.getText(document);
            reader.endLine();
            ResumeMarkup markup = reader.markup();
            return document.getNumberOfPages() > MAX_PAGES ? markup.asPart() : markup;
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        boolean bold = !positions.isEmpty() && positions.stream().allMatch(PdfReader::isBold);
        for (TextPosition position : positions) {
            size = Math.max(size, position.getFontSizeInPt());
            end = Math.max(end, position.getEndX());
            lettersBySize.merge(Math.round(position.getFontSizeInPt()), 1, Integer::sum);
        }
        runs.add(new Run(text, bold));
    }

    @Override
    protected void writeWordSeparator() {
        boolean bold = !runs.isEmpty() && runs.getLast().bold();
        runs.add(new Run(" ", bold));
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphStart() {
        endLine();
        beginsParagraph = true;
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void writePageStart() {
        beginsParagraph = true;
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        Line line = new Line(runs, size, end, beginsParagraph);
        if (!line.isEmpty()) {
            lines.add(line);
            beginsParagraph = false;
        }
        runs = new ArrayList<>();
        size = 0;
        end = 0;
    }

    private ResumeMarkup markup() {
        int usual = lettersBySize.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        float width = (float) lines.stream().mapToDouble(Line::end).max().orElse(0);
        ResumeMarkup markup = new ResumeMarkup();
        List<Run> paragraph = new ArrayList<>();
        Line former = null;
        for (Line line : lines) {
            boolean isHeading = line.size() > usual * LARGER;
            if (isHeading || !goesOn(former, line, width)) {
                markup.add(Kind.PARAGRAPH, paragraph);
                paragraph = new ArrayList<>();
            }
            if (isHeading) {
                markup.add(Kind.HEADING, line.runs());
                former = null;
            } else {
                append(paragraph, line.runs());
                former = line;
            }
        }
        markup.add(Kind.PARAGRAPH, paragraph);
        return markup;
    }

    private static boolean goesOn(@Nullable Line former, Line line, float width) {
        return former != null && !line.beginsParagraph() && former.end() >= width * FULL;
    }

    private static void append(List<Run> paragraph, List<Run> line) {
        if (!paragraph.isEmpty()) {
            paragraph.add(new Run(" ", paragraph.getLast().bold()));
        }
        paragraph.addAll(line);
    }

    private static boolean isBold(TextPosition position) {
        PDFontDescriptor font = position.getFont().getFontDescriptor();
        String name = String.valueOf(position.getFont().getName()).toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || font != null && font.getFontWeight() >= BOLD;
    }
}
