package org.clientele.team;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TeamMemberRepository extends Repository<TeamMember, TeamAndAccount> {

    @Query("""
            select new org.clientele.team.TeamMemberRow(m.teamId, a.id, a.fullName, a.enabled, m.leads)
            from TeamMember m join Account a on a.id.value = m.accountId
            order by m.leads desc, a.fullName, a.id
            """)
    List<TeamMemberRow> findRows();

    @Query("select m.accountId from TeamMember m where m.teamId = :team")
    List<UUID> findAccounts(UUID team);

    /** Those who share a team with somebody, that person included. */
    @Query("""
            select distinct m.accountId from TeamMember m
            where m.teamId in (select own.teamId from TeamMember own where own.accountId = :account)
            """)
    List<UUID> findTeammates(UUID account);

    @Query("select m.teamId from TeamMember m where m.accountId = :account and m.leads = true")
    List<UUID> findTeamsLedBy(UUID account);

    @Modifying(flushAutomatically = true)
    @Query("insert into TeamMember (teamId, accountId, leads) values (:team, :account, :leads)")
    void add(UUID team, UUID account, boolean leads);

    @Modifying(flushAutomatically = true)
    @Query("delete from TeamMember m where m.teamId = :team")
    void deleteByTeam(UUID team);

    @Modifying(flushAutomatically = true)
    @Query("update TeamMember m set m.leads = false where m.accountId = :account")
    void stopLeading(UUID account);
}
