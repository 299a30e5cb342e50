package org.clientele.resume.leak;

/** Where something was found: in which part, and there from which letter (inclusive) to which (exclusive). */
public sealed interface LeakPlace {

    int from();

    int to();

    /** In the text. */
    record InText(int from, int to) implements LeakPlace {}

    /** In what a link points to; links are numbered from 0. */
    record InLink(int number, int from, int to) implements LeakPlace {}

    /** In the value of a property of a file. */
    record InMetadata(String key, int from, int to) implements LeakPlace {}

    /** In the name that the file would have. */
    record InFileName(int from, int to) implements LeakPlace {}

    /** In what the recruiter writes to the client. */
    record InComment(int from, int to) implements LeakPlace {}
}
