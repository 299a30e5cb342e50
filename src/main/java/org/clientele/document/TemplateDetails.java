package org.clientele.document;

/**
 * What an administrator says of a template.
 *
 * @param kind as typed; see {@link DocumentKind}
 * @param language of the text: en, pl, de or ru
 * @param note for those who choose it
 */
public record TemplateDetails(String name, String kind, String language, String note) {

    /** Characters in a name. */
    public static final int NAME_MAX = 120;

    /** Characters in a note. */
    public static final int NOTE_MAX = 1_000;
}
