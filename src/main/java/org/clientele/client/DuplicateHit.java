package org.clientele.client;

/** A client that may be the same as one that is being typed. */
public record DuplicateHit(ClientRef client, Reason reason) {

    /** What speaks for it; the first is the surest. */
    public enum Reason {
        NIP,
        REGON,
        KRS,
        /** The names differ at most in case, accents, punctuation, legal form and order of words. */
        SAME_NAME,
        /** The names differ by two letters at most. */
        SIMILAR_NAME
    }
}
