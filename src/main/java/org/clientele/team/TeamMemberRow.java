package org.clientele.team;

import java.util.UUID;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;

/** Somebody in a team, as read from the database. */
record TeamMemberRow(UUID teamId, AccountId accountId, String name, boolean enabled, boolean leads) {

    TeamView.Member toMember() {
        return new TeamView.Member(new AccountRef(accountId, name, enabled), leads);
    }

    TeamSeat toSeat() {
        return new TeamSeat(new TeamId(teamId), accountId, leads);
    }
}
