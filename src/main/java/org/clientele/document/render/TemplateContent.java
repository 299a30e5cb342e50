package org.clientele.document.render;

import java.util.Locale;
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
        return of("", bytes);
    }

    /** A file that was chosen: one of Word by its content or its name, or else a page. */
    public static TemplateContent of(String fileName, byte[] bytes) {
        boolean isWord = DocxCheck.mayBeWord(bytes)
                || fileName.toLowerCase(Locale.ROOT).endsWith("." + TemplateFormat.DOCX.extension());
        return new TemplateContent(isWord ? TemplateFormat.DOCX : TemplateFormat.HTML, bytes);
    }

    public TemplateFormat format() {
        return format;
    }

    /** A copy. HTML is in UTF-8. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
