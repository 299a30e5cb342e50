package org.clientele.resume.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clientele.resume.text.ResumeMarkup.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which styles of a Word document are those of headings and lists, by the names that Word gives them in all languages. */
final class DocxStyles extends DefaultHandler {

    private final Map<String, Kind> kinds = new HashMap<>();
    private String style = "";

    private DocxStyles() {}

    /** The kinds by the styles' ids. */
    static Map<String, Kind> read(PackedXml parts) throws IOException {
        DocxStyles styles = new DocxStyles();
        Optional<byte[]> part = parts.part("word/styles.xml");
        if (part.isPresent()) {
            PackedXml.read(part.get(), styles);
        }
        return styles.kinds;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (!DocxReader.isWord(uri)) {
            return;
        }
        switch (name) {
            case "style" -> style = id(attributes);
            case "name" -> note(DocxReader.value(attributes).toLowerCase(Locale.ROOT));
            case "outlineLvl" ->
                kinds.putIfAbsent(style, heading(DocxReader.value(attributes).equals("0")));
            default -> {
                // Looks, which the résumé gets its own of.
            }
        }
    }

    private void note(String name) {
        if (name.equals("title") || name.startsWith("heading ")) {
            kinds.put(style, heading(name.equals("title") || name.equals("heading 1")));
        } else if (name.startsWith("list ")) {
            kinds.put(style, Kind.ITEM);
        }
    }

    private static Kind heading(boolean first) {
        return first ? Kind.HEADING : Kind.SUBHEADING;
    }

    private static String id(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("styleId")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
