package org.clientele.resume;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.clientele.resume.leak.LeakSource.Property;

/** What a PDF says of itself besides its pages. */
final class PdfProperties {

    private PdfProperties() {}

    static List<Property> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Property> properties = new ArrayList<>();
            PDDocumentInformation information = document.getDocumentInformation();
            for (String key : information.getMetadataKeys()) {
                Optional.ofNullable(information.getCustomMetadataValue(key))
                        .filter(value -> !isTime(key))
                        .ifPresent(value -> properties.add(new Property(key, value)));
            }
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            if (metadata != null) {
                properties.add(new Property("XMP", new String(metadata.toByteArray(), StandardCharsets.UTF_8)));
            }
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException("A PDF that was just made cannot be read", e);
        }
    }

    /** Times are rows of digits, which a phone number may be as well. */
    private static boolean isTime(String key) {
        return key.endsWith("Date");
    }
}
