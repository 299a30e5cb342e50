package org.clientele.client;

/** A client that may be the same as one that is being typed. */
public sealed interface DuplicateHit {

    /** What speaks for it. */
    Reason reason();

    /** What speaks for a hit; the first is the surest. */
    enum Reason {
        NIP,
        REGON,
        KRS,
        /** The names differ at most in case, accents, punctuation, legal form and order of words. */
        SAME_NAME,
        /** The names differ by two letters at most. */
        SIMILAR_NAME
    }

    /** One that whoever is typing sees. */
    record Seen(ClientRef client, Reason reason) implements DuplicateHit {}

    /**
     * One that whoever is typing does not see: nothing is told of it but that it is kept, and whom to ask.
     *
     * @param ask the recruiter in charge; empty if nobody is
     */
    record Hidden(Reason reason, String ask) implements DuplicateHit {}
}
