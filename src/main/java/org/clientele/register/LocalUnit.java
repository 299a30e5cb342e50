package org.clientele.register;

import org.clientele.shared.PostalAddress;

/**
 * A place of a company that stands in BIR by itself.
 *
 * @param regon fourteen digits
 */
public record LocalUnit(String regon, String name, PostalAddress address) {}
