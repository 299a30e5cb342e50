package org.clientele.attachment;

import java.util.Set;

/** Kinds of files as people tell them apart. Each has the translation {@code attachment.kind.<NAME>}. */
public enum FileKind {
    PDF,
    IMAGE,
    TEXT,
    /** Of a word processor. */
    DOCUMENT,
    SPREADSHEET,
    PRESENTATION,
    /** Of an office program that its content does not name. */
    OFFICE,
    /** HTML, SVG and other markup, which could carry scripts. */
    MARKUP,
    ARCHIVE,
    PROGRAM,
    SOUND_OR_VIDEO,
    OTHER;

    private static final Set<String> ARCHIVES = Set.of(
            "application/zip",
            "application/gzip",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/x-tar",
            "application/x-gtar",
            "application/x-bzip2",
            "application/x-xz");
    private static final Set<String> PROGRAMS = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-elf",
            "application/x-mach-o",
            "application/java-vm",
            "application/x-sh",
            "application/x-bat",
            "application/javascript",
            "text/javascript",
            "application/x-ms-installer");

    /** The kind of a media type as Tika names it. */
    public static FileKind of(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip();
        if (bare.equals("application/pdf")) {
            return PDF;
        }
        if (PROGRAMS.contains(bare) || bare.startsWith("application/x-msdownload")) {
            return PROGRAM;
        }
        if (bare.contains("html") || bare.endsWith("/xml") || bare.endsWith("+xml")) {
            return MARKUP;
        }
        if (ARCHIVES.contains(bare)) {
            return ARCHIVE;
        }
        if (isOffice(bare)) {
            return office(bare);
        }
        return switch (bare.substring(0, Math.max(0, bare.indexOf('/')))) {
            case "image" -> IMAGE;
            case "text" -> TEXT;
            case "audio", "video" -> SOUND_OR_VIDEO;
            default -> OTHER;
        };
    }

    private static FileKind office(String type) {
        if (type.contains("word") || type.contains("opendocument.text") || type.equals("application/rtf")) {
            return DOCUMENT;
        }
        if (type.contains("excel") || type.contains("spreadsheet")) {
            return SPREADSHEET;
        }
        return type.contains("powerpoint") || type.contains("presentation") ? PRESENTATION : OFFICE;
    }

    /** The bare containers too, which are left where nothing in them names a program. */
    private static boolean isOffice(String type) {
        return type.startsWith("application/vnd.openxmlformats")
                || type.startsWith("application/vnd.oasis.opendocument")
                || type.startsWith("application/vnd.ms-")
                || type.equals("application/msword")
                || type.equals("application/rtf")
                || type.equals("application/x-tika-ooxml")
                || type.equals("application/x-tika-msoffice");
    }
}
