package org.clientele.resume.leak;

/** How a part is to be read. */
enum Part {
    /** Sentences: a surname that is also a word may be the word. */
    PROSE,
    /** File names, links, properties: words run together, and nobody writes sentences. */
    IDENTIFIER
}
