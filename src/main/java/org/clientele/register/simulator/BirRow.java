package org.clientele.register.simulator;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A row of BIR's results: flat, in a fixed order, with empty elements for what is not known. */
final class BirRow {

    private static final String END_OF_LINE = "\r\n";

    private final List<Map.Entry<String, String>> fields = new ArrayList<>();

    BirRow put(String name, @Nullable Object value) {
        fields.add(Map.entry(name, value == null ? "" : value.toString()));
        return this;
    }

    /** One of several fields that begin alike. */
    BirRow put(String prefix, String name, @Nullable Object value) {
        return put(prefix + name, value);
    }

    /** BIR's own words for why there is nothing. */
    static BirRow error(int code, String polish, String english) {
        return new BirRow().put("ErrorCode", code).put("ErrorMessagePl", polish).put("ErrorMessageEn", english);
    }

    boolean isError() {
        return fields.getFirst().getKey().equals("ErrorCode");
    }

    /** The document that stands as text within the answer. */
    static String document(List<BirRow> rows) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartElement("root");
            for (BirRow row : rows) {
                xml.writeCharacters(END_OF_LINE + "  ");
                row.write(xml);
            }
            xml.writeCharacters(END_OF_LINE);
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("dane");
        for (Map.Entry<String, String> field : fields) {
            xml.writeCharacters(END_OF_LINE + "    ");
            if (field.getValue().isEmpty()) {
                xml.writeEmptyElement(field.getKey());
            } else {
                xml.writeStartElement(field.getKey());
                xml.writeCharacters(field.getValue());
                xml.writeEndElement();
            }
        }
        xml.writeCharacters(END_OF_LINE + "  ");
        xml.writeEndElement();
    }
}
