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

    /** A file of which nothing is known but its content: packed or old as those of Word are, or else a page. */
    public static TemplateContent of(byte[] bytes) {
        return new TemplateContent(DocxCheck.mayBeWord(bytes) ? TemplateFormat.DOCX : TemplateFormat.HTML, bytes);
    }

    public TemplateFormat format() {
        return format;
    }

    /** A copy. HTML is in UTF-8. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
