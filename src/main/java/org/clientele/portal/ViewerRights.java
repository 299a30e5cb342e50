package org.clientele.portal;

/**
 * What decides which fields of candidates a contact is shown.
 *
 * @param contactHides whether contact data are closed to the contact; wins over the role
 * @param clientHides whether they are closed to all contacts of the client; wins over the role
 */
record ViewerRights(RoleSight sight, boolean contactHides, boolean clientHides) {}
