package org.clientele.team;

import java.util.UUID;

/** The key of somebody's place in a team. */
record TeamAndAccount(UUID teamId, UUID accountId) {}
