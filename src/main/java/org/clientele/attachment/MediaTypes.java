package org.clientele.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.clientele.attachment.store.IncomingFile;

/** Tells the media type of a file by its content alone: a name says what somebody wants it to be taken for. */
final class MediaTypes {

    /** Longer than any that is registered. */
    private static final int MAX = 120;

    private static final String UNKNOWN = "application/octet-stream";

    private MediaTypes() {}

    static String detect(IncomingFile file) throws IOException {
        String type = signature(file);
        return switch (type) {
            case "application/x-tika-ooxml" -> read(file, OfficeFormats::inZip).orElse(type);
            case "application/x-tika-msoffice" ->
                read(file, OfficeFormats::inOle).orElse(type);
            default -> type;
        };
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(InputStream content) throws IOException;
    }

    private static <T> T read(IncomingFile file, Reading<T> reading) throws IOException {
        try (InputStream content = new BufferedInputStream(file.open())) {
            return reading.of(content);
        }
    }

    /** Reads no more than what the longest signature takes, some 64 KB. */
    private static String signature(IncomingFile file) throws IOException {
        String type = read(file, content -> MimeTypes.getDefaultMimeTypes().detect(content, new Metadata()))
                .getBaseType()
                .toString();
        return type.length() > MAX ? UNKNOWN : type;
    }
}
