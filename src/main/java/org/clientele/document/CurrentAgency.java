package org.clientele.document;

/**
 * The agency as it is now.
 *
 * @param version to be given back when it is changed
 */
public record CurrentAgency(long version, AgencyDetails details) {}
