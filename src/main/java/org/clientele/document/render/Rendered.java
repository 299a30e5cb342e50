package org.clientele.document.render;

import java.util.Set;

/** What became of a template and its values. */
public sealed interface Rendered {

    /**
     * A document of Word.
     *
     * @param content to be left as it is
     * @param gaps paths of variables that had no value; the text has a mark in their place
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Docx(byte[] content, Set<String> gaps) implements Rendered {}

    /**
     * A page.
     *
     * @param gaps paths of variables that had no value; the text has a mark in their place
     */
    record Html(String text, Set<String> gaps) implements Rendered {}

    /** There is no document. */
    record Refused(Problem problem) implements Rendered {}
}
