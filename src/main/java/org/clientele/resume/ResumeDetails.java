package org.clientele.resume;

/**
 * What is edited of a résumé for clients.
 *
 * @param html as the editor gives it; what is not allowed there is left out before it is kept
 */
record ResumeDetails(ResumePresentation presentation, String html) {

    String language() {
        return presentation.language();
    }

    Naming naming() {
        return presentation.naming();
    }

    ResumeDetails withHtml(String other) {
        return new ResumeDetails(presentation, other);
    }

    ResumeDetails withPresentation(ResumePresentation other) {
        return new ResumeDetails(other, html);
    }

    /** Another text, in its own language. */
    ResumeDetails withText(String language, String other) {
        return new ResumeDetails(presentation.withLanguage(language), other);
    }
}
