package org.clientele.document;

/** What a template is written in, and the document with it. */
public enum TemplateFormat {
    /** A document of Word (ECMA-376), which stays one. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** A page that becomes a PDF. */
    HTML("html", "text/html");

    private final String extension;
    private final String mediaType;

    TemplateFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Of file names, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
