package org.clientele.notification;

/** The lines at the head of a mail, where a line break would begin a header of its own. */
final class Headers {

    private Headers() {}

    /** On one line, whatever stands in it. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    }
}
