package org.clientele.contact;

/**
 * Which contact goes into which.
 *
 * @param keptVersion as it was when the two were compared; likewise absorbedVersion
 * @param chosen what the kept contact becomes; the addresses of both are kept in any case
 */
public record MergeRequest(
        ContactId kept, long keptVersion, ContactId absorbed, long absorbedVersion, ContactDetails chosen) {}
