package org.clientele.resume.text;

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
