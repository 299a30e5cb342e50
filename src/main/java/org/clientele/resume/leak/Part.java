package org.clientele.resume.leak;

import java.util.List;
import java.util.Locale;

/** How a part is to be read. */
enum Part {
    /** What a résumé says: sentences below what the candidate is reached by. */
    RESUME,
    /** Sentences: a surname that is also a word may be the word. */
    PROSE,
    /** File names, links, properties: words run together, and nobody writes sentences. */
    IDENTIFIER;

    private static final List<String> SENTENCES = List.of(
            "title",
            "subject",
            "keywords",
            "description",
            "comment",
            "caption",
            "headline",
            "producer",
            "software",
            "model",
            "make",
            "template",
            "generator");

    /** Titles and descriptions are prose; authors and owners are not. */
    static Part ofProperty(String key) {
        String small = key.toLowerCase(Locale.ROOT);
        return SENTENCES.stream().anyMatch(small::contains) ? PROSE : IDENTIFIER;
    }
}
