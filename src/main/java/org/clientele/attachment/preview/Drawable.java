package org.clientele.attachment.preview;

import java.io.IOException;
import java.io.InputStream;

/** A content that can be shown as images of its pages. */
public interface Drawable {

    /** Names the content: equal for equal contents, and harmless on a disk. */
    String key();

    String mediaType();

    /** The content, to be closed by the caller. */
    InputStream open() throws IOException;
}
