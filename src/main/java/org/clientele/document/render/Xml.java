package org.clientele.document.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads and writes the XML of documents. What declares a type of document, and with it entities, is not read. */
final class Xml {

    private static final int BEGINNING = 64;

    /** Elements within each other; files of Word have some dozens. What walks through them does so by recursion. */
    private static final String DEEPEST = "500";

    private Xml() {}

    /** Whether it looks like XML, in one of the encodings that parts may have (ECMA-376, part 2, 8.1.4). */
    static boolean mayBe(byte[] content) {
        return new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1)
                .replaceAll("[\\x00\\xEF\\xBB\\xBF\\xFE\\xFF\\s]", "")
                .startsWith("<");
    }

    static Document parse(byte[] xml) {
        return parse(new InputSource(new ByteArrayInputStream(xml)));
    }

    static Document parse(String xml) {
        return parse(new InputSource(new StringReader(xml)));
    }

    private static Document parse(InputSource xml) {
        try {
            return builder().parse(xml);
        } catch (SAXException | IOException e) {
            throw new ProblemException(Problem.Kind.BROKEN, "");
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Quiet());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java reads XML", e);
        }
    }

    static byte[] bytes(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(document, new StreamResult(bytes));
        return bytes.toByteArray();
    }

    static String text(Document document) {
        StringWriter text = new StringWriter();
        write(document, new StreamResult(text));
        return text.toString();
    }

    private static void write(Document document, StreamResult result) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            transformer.transform(new DOMSource(document), result);
        } catch (TransformerException e) {
            throw new IllegalStateException("What was read as XML can be written as XML", e);
        }
    }

    /** All elements of a name below a node, in the document's order. */
    static List<Element> elements(Document document, String namespace, String name) {
        NodeList nodes = document.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The children of a node, so that they can be moved meanwhile. */
    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    /** Damaged files are told of by the exception; the parser would also print them. */
    private static final class Quiet implements ErrorHandler {

        @Override
        public void warning(SAXParseException flaw) {}

        @Override
        public void error(SAXParseException flaw) throws SAXException {
            throw flaw;
        }

        @Override
        public void fatalError(SAXParseException flaw) throws SAXException {
            throw flaw;
        }
    }
}
