package org.clientele.document.render;

import java.time.Duration;

/**
 * How large a template and its document may be.
 *
 * @param template the file, in bytes
 * @param unpacked what a DOCX holds, in bytes
 * @param text of a page, in characters
 * @param wordPart of one part of a DOCX with its markup, in characters
 * @param rows of one list
 * @param time for filling
 */
record Limits(int template, long unpacked, int text, int wordPart, int rows, Duration time) {

    static final Limits USUAL = new Limits(5_000_000, 50_000_000, 2_000_000, 10_000_000, 1_000, Duration.ofSeconds(20));
}
