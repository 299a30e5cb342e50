package org.clientele.offlimits;

/** How a client was recognised, the surest first. Each has the translation {@code offLimits.match.<NAME>}. */
public enum Match {
    NIP,
    REGON,
    KRS,
    /** The domain of its e-mail addresses or web site, or one below it. */
    DOMAIN,
    /** The names differ at most in case, accents, punctuation, legal form and order of words. */
    SAME_NAME,
    /** The names differ by two letters at most. */
    SIMILAR_NAME,
    /** All words of the name stand in a longer text, such as that of a branch; no more than perhaps the same company. */
    NAME_WITHIN,
    /** All words typed begin words of the name; no more than perhaps the same company. */
    PART_OF_NAME;

    boolean isOf(NameKind kind) {
        return switch (this) {
            case NIP -> kind == NameKind.NIP;
            case REGON -> kind == NameKind.REGON;
            case KRS -> kind == NameKind.KRS;
            case DOMAIN -> kind == NameKind.DOMAIN;
            case SAME_NAME, SIMILAR_NAME, NAME_WITHIN, PART_OF_NAME -> kind.isName();
        };
    }
}
