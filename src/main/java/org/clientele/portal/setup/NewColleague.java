package org.clientele.portal.setup;

import org.clientele.portal.PortalProfileId;
import org.clientele.portal.PortalRoleId;

/** Somebody of its own client whom a contact invites, in one of the roles and profiles that it may give. */
public record NewColleague(NewContact person, PortalRoleId role, PortalProfileId profile) {}
