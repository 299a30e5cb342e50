package org.clientele.mail;

/**
 * One's own signature as it is now.
 *
 * @param version to be given back when it is changed
 * @param shown the lines that stand below a mail
 */
public record CurrentSignature(long version, Signature signature, String shown) {}
