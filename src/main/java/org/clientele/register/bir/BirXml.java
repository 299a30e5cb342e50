package org.clientele.register.bir;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.clientele.register.RegisterFailure;
import org.clientele.register.http.NoAnswerException;

/** Reads the XML within a result, {@code <root><dane>…</dane></root>}, row by row. */
final class BirXml {

    private static final String ROW = "dane";

    private BirXml() {}

    /** @throws NoAnswerException if it is no such XML */
    static void forEachRow(String xml, Consumer<BirRow> act) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new NoAnswerException(RegisterFailure.GARBLED);
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equalsIgnoreCase(ROW)) {
                    act.accept(row(reader));
                }
            }
        } catch (XMLStreamException garbled) {
            throw new NoAnswerException(RegisterFailure.GARBLED, garbled);
        }
    }

    /** A new one each time, since it holds on to what it read last. The JDK's own, whichever else there is. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static BirRow row(XMLStreamReader reader) throws XMLStreamException {
        Map<String, String> values = new HashMap<>();
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
            String name = reader.getLocalName();
            values.put(BirRow.nameOf(name), reader.getElementText().strip());
        }
        return new BirRow(values);
    }
}
