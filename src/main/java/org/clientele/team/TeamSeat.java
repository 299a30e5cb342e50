package org.clientele.team;

import org.clientele.security.AccountId;

/** That somebody belongs to a team. */
public record TeamSeat(TeamId team, AccountId account, boolean leads) {}
