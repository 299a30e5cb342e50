package org.clientele.document;

/** The currencies that amounts can be written in words in; each has the translation {@code amount.inWords.<NAME>}. */
public enum DocumentCurrency {
    PLN,
    EUR,
    USD,
    GBP,
    CHF,
    UAH
}
