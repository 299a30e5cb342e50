package org.clientele.team;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TeamRepository extends Repository<Team, TeamId> {

    Team save(Team team);

    void flush();

    void delete(Team team);

    @Query("select t from Team t order by t.name, t.id")
    List<Team> findAllByName();

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Team t where t.id = :id")
    Optional<Team> findForUpdate(TeamId id);

    boolean existsByNameAndIdNot(String name, TeamId id);
}
