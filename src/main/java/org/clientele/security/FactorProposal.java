package org.clientele.security;

/**
 * A secret for an authenticator app, which counts once a code of it was given.
 *
 * @param secret in Base32, for typing
 * @param address for a QR code
 */
public record FactorProposal(String secret, String address) {}
