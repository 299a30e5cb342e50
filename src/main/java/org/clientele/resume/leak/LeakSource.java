package org.clientele.resume.leak;

import java.util.List;

/**
 * All that a client would get to see.
 *
 * @param text the text as a reader sees it, with line breaks
 * @param links what the links of the text point to ({@code href}), in their order
 * @param metadata properties of the file and of the pictures in it
 * @param fileName the name of the file, empty if there is none
 * @param comment what the recruiter writes along with it, empty if nothing
 */
public record LeakSource(String text, List<String> links, List<Property> metadata, String fileName, String comment) {

    /** One property of a file, such as its author. */
    public record Property(String key, String value) {}

    public LeakSource {
        links = List.copyOf(links);
        metadata = List.copyOf(metadata);
    }

    /** A text with nothing around it. */
    public static LeakSource ofText(String text) {
        return new LeakSource(text, List.of(), List.of(), "", "");
    }

    /** What a recruiter writes, before there is a file. */
    public static LeakSource ofComment(String comment) {
        return new LeakSource("", List.of(), List.of(), "", comment);
    }
}
