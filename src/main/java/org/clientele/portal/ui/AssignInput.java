package org.clientele.portal.ui;

import org.clientele.portal.ProfileView;
import org.clientele.portal.RoleView;

/** What an account is given. */
public record AssignInput(RoleView role, ProfileView profile) {}
