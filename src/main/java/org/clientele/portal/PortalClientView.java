package org.clientele.portal;

/**
 * What holds in the portal for all contacts of a client.
 *
 * @param version goes back with what was changed
 * @param hideContactData whether contact data of candidates stay closed, whatever the roles say
 */
public record PortalClientView(long version, boolean hideContactData) {}
