package org.clientele.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.clientele.attachment.store.IncomingFile;

/** Tells the media type of a file by its first bytes alone: a name says what somebody wants it to be taken for. */
final class MediaTypes {

    /** Longer than any that is registered. */
    private static final int MAX = 120;

    private static final String UNKNOWN = "application/octet-stream";

    private MediaTypes() {}

    /** Reads no more than what the longest signature takes, some 64 KB. */
    static String detect(IncomingFile file) throws IOException {
        try (InputStream content = new BufferedInputStream(file.open())) {
            String type = MimeTypes.getDefaultMimeTypes()
                    .detect(content, new Metadata())
                    .getBaseType()
                    .toString();
            return type.length() > MAX ? UNKNOWN : type;
        }
    }
}
