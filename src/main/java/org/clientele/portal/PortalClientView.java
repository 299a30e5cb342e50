package org.clientele.portal;

/**
 * What holds in the portal for all contacts of a client.
 *
 * @param version goes back with what was changed
 * @param hideContactData whether contact data of candidates stay closed, whatever the roles say
 * @param brand how its portal looks; what is empty is the agency's
 */
public record PortalClientView(long version, boolean hideContactData, PortalBrand brand) {}
