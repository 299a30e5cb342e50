package org.clientele.resume.text;

import java.util.Locale;
import java.util.Optional;

/** The formats that are read. */
enum FileFormat {
    PDF,
    DOCX,
    ODT,
    TEXT,
    HTML,
    /** The container of Word files from before 2007, and of newer ones under a password. */
    OLE;

    /** What Tika names whatever it does not recognise. */
    private static final String UNKNOWN = "application/octet-stream";

    /**
     * The format of a file, by its content; only where that tells nothing by its name, since a text in an old encoding has no
     * sign of being one. What is not what it is called, is broken.
     */
    static Optional<FileFormat> of(String mediaType, String name) {
        Optional<FileFormat> ofContent = of(mediaType);
        if (ofContent.isPresent() || !mediaType.startsWith(UNKNOWN) && !mediaType.startsWith("application/zip")) {
            return ofContent;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                switch (ending) {
                    case "pdf" -> PDF;
                    case "docx" -> DOCX;
                    case "odt" -> ODT;
                    case "txt" -> TEXT;
                    case "html", "htm" -> HTML;
                    default -> null;
                });
    }

    /** The format of a media type as Tika names it. */
    static Optional<FileFormat> of(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip();
        return Optional.ofNullable(
                switch (bare) {
                    case "application/pdf" -> PDF;
                    case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> DOCX;
                    case "application/vnd.oasis.opendocument.text" -> ODT;
                    case "text/html", "application/xhtml+xml" -> HTML;
                    case "application/x-tika-msoffice" -> OLE;
                    default -> bare.startsWith("text/") ? TEXT : null;
                });
    }
}
