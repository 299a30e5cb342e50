package org.clientele.register.bir;

import jakarta.xml.soap.MessageFactory;
import jakarta.xml.soap.MimeHeaders;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPMessage;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import org.xml.sax.SAXException;

/**
 * Makes SOAP messages, and reads those that come with a parser of its own: BIR's results are escaped XML, and Java's
 * parsers count each {@code &lt;} as an entity, of which they take no more than a hundred thousand. The limit is there
 * against entities that are made up of others; document types, where such are defined, are refused here altogether.
 */
final class BirMessages extends MessageFactory {

    private static final String NO_LIMIT = "0";

    private final MessageFactory factory;

    BirMessages() {
        try {
            factory = MessageFactory.newInstance(SOAPConstants.SOAP_1_2_PROTOCOL);
        } catch (SOAPException impossible) {
            throw new IllegalStateException("There is no SOAP 1.2", impossible);
        }
    }

    @Override
    public SOAPMessage createMessage() throws SOAPException {
        return factory.createMessage();
    }

    @Override
    public SOAPMessage createMessage(MimeHeaders headers, InputStream in) throws IOException, SOAPException {
        SOAPMessage message = factory.createMessage(headers, in);
        try {
            message.getSOAPPart()
                    .setContent(new SAXSource(
                            parser().getXMLReader(),
                            SAXSource.sourceToInputSource(message.getSOAPPart().getContent())));
        } catch (SAXException | ParserConfigurationException impossible) {
            throw new SOAPException(impossible);
        }
        return message;
    }

    private static SAXParser parser() throws SAXException, ParserConfigurationException {
        SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        SAXParser parser = parsers.newSAXParser();
        parser.setProperty("jdk.xml.maxGeneralEntitySizeLimit", NO_LIMIT);
        parser.setProperty("jdk.xml.totalEntitySizeLimit", NO_LIMIT);
        return parser;
    }
}
