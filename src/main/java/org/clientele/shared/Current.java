package org.clientele.shared;

/**
 * Settings as they are now.
 *
 * @param version to be given back when they are changed
 */
public record Current<D extends Record>(long version, D details) {}
