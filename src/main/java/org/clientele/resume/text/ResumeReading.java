package org.clientele.resume.text;

/** What came of reading a résumé. */
public sealed interface ResumeReading {

    /**
     * Its text.
     *
     * @param html with h2, h3, p, ul, li, strong and br, and nothing else: neither links nor attributes
     * @param text the same without any markup, a line for each heading, paragraph and item
     * @param inPart whether there is more in the file than about 100 pages, of which this is the beginning
     */
    record Extracted(String html, String text, boolean inPart) implements ResumeReading {}

    /** Nothing of it can be taken over. */
    record Refused(Reason reason) implements ResumeReading {}

    /** Why. */
    enum Reason {
        /** Files of this kind are not read. */
        UNKNOWN_KIND,
        /** An image, whose text nobody but a person can read. */
        IMAGE,
        /** Pages without text, such as a scan. */
        NO_TEXT,
        /** It needs a password. */
        PROTECTED,
        BROKEN,
        /** It unpacks to more than a résumé has, such as a tiny file of gigabytes. */
        TOO_LARGE,
        TOO_SLOW,
        /** Too many others are being read. */
        BUSY,
        /** There are no words in it, and there are no pages that could have been scanned. */
        EMPTY;

        /** Says it to people, as a translation key. */
        public String messageKey() {
            return "resumeText." + name();
        }
    }
}
