package org.clientele.register.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.soap.MessageFactory;
import jakarta.xml.soap.MimeHeaders;
import jakarta.xml.soap.SOAPConstants;
import jakarta.xml.soap.SOAPElement;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPHeaderElement;
import jakarta.xml.soap.SOAPMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.clientele.register.Register;
import org.clientele.register.bir.wire.ObjectFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** BIR over HTTP: SOAP 1.2 with WS-Addressing, its answers in one part of a multipart message. */
final class BirEndpoint implements Endpoint {

    static final String PATH = "/wsBIR/UslugaBIRzewnPubl.svc";

    private static final String ADDRESSING = "http://www.w3.org/2005/08/addressing";
    private static final String SOAP = "application/soap+xml";

    private final BirService service;
    private final Disturbances disturbances;
    private final JAXBContext types;
    private final MessageFactory messages;

    BirEndpoint(BirService service, Disturbances disturbances) {
        this.service = service;
        this.disturbances = disturbances;
        try {
            this.types = JAXBContext.newInstance(ObjectFactory.class);
            this.messages = MessageFactory.newInstance(SOAPConstants.SOAP_1_2_PROTOCOL);
        } catch (JAXBException | SOAPException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Reply answer(Request request) throws IOException {
        try {
            Element call = body(request);
            Object answer = service.answer(
                    types.createUnmarshaller().unmarshal(call),
                    request.headers().getFirst("sid"));
            return framed(envelope(call, answer));
        } catch (SOAPException | JAXBException | ParserConfigurationException | IllegalArgumentException e) {
            return Reply.html(400, "Bad Request");
        }
    }

    private Element body(Request request) throws SOAPException, IOException {
        MimeHeaders headers = new MimeHeaders();
        request.headers().forEach((name, values) -> values.forEach(value -> headers.addHeader(name, value)));
        SOAPMessage message = messages.createMessage(headers, new ByteArrayInputStream(request.content()));
        Element body = message.getSOAPBody();
        for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element call) {
                return call;
            }
        }
        throw new SOAPException("an empty body");
    }

    private byte[] envelope(Element call, Object answer)
            throws SOAPException, JAXBException, ParserConfigurationException, IOException {
        SOAPMessage message = messages.createMessage();
        SOAPHeaderElement action = message.getSOAPHeader().addHeaderElement(new QName(ADDRESSING, "Action", "a"));
        action.setMustUnderstand(true);
        action.addTextNode(action(call));
        DocumentBuilderFactory documents = DocumentBuilderFactory.newDefaultNSInstance();
        Document content = documents.newDocumentBuilder().newDocument();
        types.createMarshaller().marshal(answer, content);
        SOAPElement added = message.getSOAPBody().addDocument(content);
        if (disturbances.strikes(Register.BIR, Disturbance.CDATA)) {
            quote(added);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static String action(Element call) {
        String operation = call.getLocalName();
        String service = operation.equals("GetValue") ? "IUslugaBIR" : "IUslugaBIRzewnPubl";
        return call.getNamespaceURI() + "/" + service + "/" + operation + "Response";
    }

    /** Puts the text of the result into a CDATA section. */
    private static void quote(Element answer) {
        Node result = answer.getFirstChild();
        if (result != null) {
            String text = result.getTextContent();
            result.setTextContent("");
            result.appendChild(answer.getOwnerDocument().createCDATASection(text));
        }
    }

    private Reply framed(byte[] envelope) throws IOException {
        if (disturbances.strikes(Register.BIR, Disturbance.BARE_ENVELOPE)) {
            return new Reply(200, SOAP + "; charset=utf-8", envelope);
        }
        String boundary = "uuid:" + UUID.randomUUID() + "+id=1";
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        part(
                parts,
                boundary,
                "<http://tempuri.org/0>",
                "application/xop+xml;charset=utf-8;type=\"" + SOAP + "\"",
                envelope);
        if (disturbances.strikes(Register.BIR, Disturbance.SEVERAL_PARTS)) {
            part(parts, boundary, "<http://tempuri.org/1>", "application/octet-stream", new byte[] {1, 2, 3});
        }
        parts.write(("--" + boundary + "--\r\n").getBytes(UTF_8));
        String type = "multipart/related; type=\"application/xop+xml\";start=\"<http://tempuri.org/0>\";boundary=\""
                + boundary + "\";start-info=\"" + SOAP + "\"";
        return new Reply(200, type, parts.toByteArray());
    }

    private static void part(ByteArrayOutputStream parts, String boundary, String id, String type, byte[] content)
            throws IOException {
        String head = """
                --%s\r
                Content-ID: %s\r
                Content-Transfer-Encoding: 8bit\r
                Content-Type: %s\r
                \r
                """.formatted(boundary, id, type);
        parts.write(head.getBytes(UTF_8));
        parts.write(content);
        parts.write("\r\n".getBytes(UTF_8));
    }
}
