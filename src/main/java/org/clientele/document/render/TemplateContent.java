package org.clientele.document.render;

import org.clientele.document.TemplateFormat;

/** The content of one version of a template. */
public final class TemplateContent {

    private final TemplateFormat format;
    private final byte[] bytes;

    public TemplateContent(TemplateFormat format, byte[] bytes) {
        this.format = format;
        this.bytes = bytes.clone();
    }

    public TemplateFormat format() {
        return format;
    }

    /** A copy. HTML is in UTF-8. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
