package org.clientele.resume.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clientele.resume.text.ResumeMarkup.Kind;
import org.clientele.resume.text.ResumeMarkup.Run;
import org.clientele.resume.text.ResumeReading.Reason;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads OpenDocument text (ISO/IEC 26300): the body as it stands after all tracked changes, without comments. */
final class OdtReader extends DefaultHandler {

    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String LOOK = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private static final Set<String> SKIPPED = Set.of("annotation", "tracked-changes", "note", "scripts", "forms");

    private final ResumeMarkup markup = new ResumeMarkup();
    private final Set<String> boldStyles = new HashSet<>();
    /** Whether what stands in each open element is bold. */
    private final Deque<Boolean> bold = new ArrayDeque<>();

    private final Deque<List<Run>> open = new ArrayDeque<>();
    private String style = "";
    private int lists;
    private int skipped;

    private OdtReader() {}

    static ResumeMarkup read(Path file) throws IOException {
        try (PackedXml parts = new PackedXml(file)) {
            boolean isProtected = parts.part("META-INF/manifest.xml")
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .filter(manifest -> manifest.contains("encryption-data"))
                    .isPresent();
            if (isProtected) {
                throw new RefusedException(Reason.PROTECTED);
            }
            OdtReader reader = new OdtReader();
            parts.read("content.xml", reader);
            return reader.markup;
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (SKIPPED.contains(name)) {
            skipped++;
        }
        boolean isBold = boldStyles.contains(String.valueOf(attributes.getValue(TEXT, "style-name")));
        bold.push(isBold || !bold.isEmpty() && bold.peek());
        if (uri.equals(TEXT) && skipped == 0) {
            startText(name);
        } else if (uri.equals(STYLE) && name.equals("style")) {
            style = String.valueOf(attributes.getValue(STYLE, "name"));
        } else if (name.equals("text-properties") && "bold".equals(attributes.getValue(LOOK, "font-weight"))) {
            boldStyles.add(style);
        }
    }

    private void startText(String name) {
        switch (name) {
            case "p", "h" -> open.push(new ArrayList<>());
            case "list" -> lists++;
            case "s", "tab", "line-break" -> add(" ");
            default -> {
                // Spans and bookmarks: their text comes by itself.
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        bold.pop();
        if (SKIPPED.contains(name)) {
            skipped--;
        } else if (uri.equals(TEXT) && skipped == 0) {
            switch (name) {
                case "h" -> markup.add(Kind.HEADING, open.pop());
                case "p" -> markup.add(lists > 0 ? Kind.ITEM : Kind.PARAGRAPH, open.pop());
                case "list" -> lists--;
                default -> {
                    // Nothing ends with them.
                }
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        add(new String(characters, start, length));
    }

    private void add(String text) {
        List<Run> runs = open.peek();
        if (runs != null && skipped == 0) {
            runs.add(new Run(text, !bold.isEmpty() && bold.peek()));
        }
    }
}
