package org.clientele.resume.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.clientele.resume.text.ResumeReading.Reason;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The XML parts of a packed document. Only the parts that are asked for are unpacked, and no more than a résumé has:
 * macros, pictures and what stands elsewhere are never touched. No part can name entities or other files.
 */
final class PackedXml implements AutoCloseable {

    /** Of a part, in bytes. */
    private static final int MAX = 20_000_000;

    private final ZipFile file;

    PackedXml(Path path) throws IOException {
        this.file = new ZipFile(path.toFile());
    }

    /** The bytes of a part; empty if there is none. */
    Optional<byte[]> part(String name) throws IOException {
        ZipEntry entry = file.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (var content = file.getInputStream(entry)) {
            byte[] bytes = content.readNBytes(MAX + 1);
            if (bytes.length > MAX) {
                throw new RefusedException(Reason.TOO_LARGE);
            }
            return Optional.of(bytes);
        }
    }

    /** Reads a part that has to be there. */
    void read(String name, DefaultHandler handler) throws IOException {
        read(part(name).orElseThrow(() -> new RefusedException(Reason.BROKEN)), handler);
    }

    static void read(byte[] xml, DefaultHandler handler) throws IOException {
        try {
            parser().parse(new ByteArrayInputStream(xml), handler);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    private static SAXParser parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
