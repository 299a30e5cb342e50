package org.clientele.resume.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.clientele.resume.text.ResumeMarkup.Kind;
import org.clientele.resume.text.ResumeMarkup.Run;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads Word documents (ECMA-376, part 1, section 17): the text of the body with that of tables and text boxes, as it
 * stands after all tracked changes. Links keep their text, and lose where they lead.
 */
final class DocxReader extends DefaultHandler {

    /** A paragraph that is being read; another one may stand in a text box within it. */
    private static final class Paragraph {
        private final List<Run> runs = new ArrayList<>();
        private Kind kind = Kind.PARAGRAPH;
        private boolean bold;
    }

    private final Map<String, Kind> styles;
    private final ResumeMarkup markup = new ResumeMarkup();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private boolean inText;
    private int inFallback;

    private DocxReader(Map<String, Kind> styles) {
        this.styles = styles;
    }

    static ResumeMarkup read(Path file) throws IOException {
        try (PackedXml parts = new PackedXml(file)) {
            DocxReader reader = new DocxReader(DocxStyles.read(parts));
            parts.read("word/document.xml", reader);
            return reader.markup;
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("Fallback")) {
            inFallback++;
        } else if (name.equals("p") && isWord(uri) && inFallback == 0) {
            open.push(new Paragraph());
        } else if (!open.isEmpty() && isWord(uri)) {
            within(open.peek(), name, attributes);
        }
    }

    private void within(Paragraph paragraph, String name, Attributes attributes) {
        switch (name) {
            case "pStyle" -> paragraph.kind = styles.getOrDefault(value(attributes), paragraph.kind);
            case "numPr" -> paragraph.kind = paragraph.kind == Kind.PARAGRAPH ? Kind.ITEM : paragraph.kind;
            case "r" -> paragraph.bold = false;
            case "b" -> paragraph.bold = isOn(value(attributes));
            case "t" -> inText = inFallback == 0;
            case "tab", "br", "cr" -> add(" ");
            default -> {
                // Nothing that a résumé is read for.
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("Fallback")) {
            inFallback--;
        } else if (name.equals("t")) {
            inText = false;
        } else if (name.equals("p") && isWord(uri) && inFallback == 0) {
            Paragraph paragraph = open.pop();
            markup.add(paragraph.kind, paragraph.runs);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            add(new String(characters, start, length));
        }
    }

    private void add(String text) {
        Paragraph paragraph = open.peek();
        if (paragraph != null && inFallback == 0) {
            paragraph.runs.add(new Run(text, paragraph.bold));
        }
    }

    static boolean isWord(String uri) {
        return uri.endsWith("/wordprocessingml/main") || uri.endsWith("/wordprocessingml/2006/main");
    }

    /** The attribute {@code w:val}, or nothing. */
    static String value(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("val")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    private static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
