package org.clientele.portal.ui;

import org.clientele.portal.PortalAccountId;
import org.clientele.portal.PortalAccountState;

/** An account as one acts on it. */
record AccountRef(PortalAccountId id, long version, String name, PortalAccountState state) {}
