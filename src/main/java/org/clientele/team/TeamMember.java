package org.clientele.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody in a team. Changed only along with the {@link Team}, whose version guards it. */
@Entity
@Table(name = "team_member")
@IdClass(TeamAndAccount.class)
class TeamMember {

    @Id
    private UUID teamId;

    @Id
    private UUID accountId;

    private boolean leads;

    @SuppressWarnings("NullAway.Init")
    TeamMember() {}
}
