package org.clientele.candidate;

/**
 * How well somebody knows a language, by the Common European Framework of Reference. Stored by name; each has the
 * translation {@code candidate.language.<NAME>}.
 */
public enum LanguageLevel {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    NATIVE
}
