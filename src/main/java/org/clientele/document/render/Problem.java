package org.clientele.document.render;

/**
 * Why a template cannot be used.
 *
 * @param subject the variable, link or limit that it is about; empty where there is none
 */
public record Problem(Kind kind, String subject, Place place) {

    /** Each has the translation {@code template.problem.<NAME>} with the subject. */
    public enum Kind {
        TOO_LARGE,
        EMPTY,
        NOT_THE_FORMAT,
        OLD_WORD,
        STRICT_WORD,
        ENCRYPTED,
        UNPACKS_TOO_LARGE,
        BROKEN,
        MACROS,
        EMBEDDED_OBJECT,
        PICTURES_TOO_LARGE,
        EXTERNAL,
        FIELD,
        SCRIPT,
        UNKNOWN_VARIABLE,
        LIST_AS_VARIABLE,
        NOT_A_TAG,
        TAG_NOT_CLOSED,
        TAG_WITHIN_MARKUP,
        TAG_NOT_FILLED,
        SECTION_NOT_CLOSED,
        SECTION_NOT_OPENED,
        SECTIONS_CROSS,
        SECTION_WITHIN_TEXT,
        TOO_MANY_ROWS,
        TEXT_TOO_LONG,
        TOO_SLOW,
        TOO_INTRICATE
    }

    /** About the file as a whole. */
    public static Problem ofFile(Kind kind, String subject) {
        return new Problem(kind, subject, Place.file());
    }
}
