package org.clientele.mail;

/**
 * What is wrong with a template.
 *
 * @param subject the placeholder that it is about, or what the reader of the template says
 */
public record TemplateProblem(Kind kind, String subject) {

    /** Each has a translation {@code mailTemplate.problem.<NAME>} with the subject as {0}. */
    public enum Kind {
        /** No mail of the kind knows this placeholder. */
        UNKNOWN,
        /** Braces do not match, or a section has no end. */
        BROKEN,
        /** Only placeholders and sections are read: no other templates, no other brackets, nothing taken as markup. */
        NOT_READ
    }
}
