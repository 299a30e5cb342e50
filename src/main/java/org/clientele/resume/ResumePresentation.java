package org.clientele.resume;

/**
 * How a résumé for clients is shown.
 *
 * @param language of its text and of what the application adds to it: one of ours, by ISO 639
 * @param letterhead whether the agency's name and address stand above it
 */
public record ResumePresentation(String language, Naming naming, boolean letterhead) {

    public ResumePresentation withLanguage(String other) {
        return new ResumePresentation(other, naming, letterhead);
    }

    public ResumePresentation withNaming(Naming other) {
        return new ResumePresentation(language, other, letterhead);
    }

    public ResumePresentation withLetterhead(boolean shown) {
        return new ResumePresentation(language, naming, shown);
    }
}
