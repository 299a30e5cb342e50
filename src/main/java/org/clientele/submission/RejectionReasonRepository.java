package org.clientele.submission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RejectionReasonRepository extends Repository<RejectionReason, UUID> {

    RejectionReason save(RejectionReason reason);

    void flush();

    long count();

    Optional<RejectionReason> findById(UUID id);

    boolean existsBySideAndNameIgnoreCase(RejectionSide side, String name);

    @Query("select r from RejectionReason r order by r.side, r.position, r.name")
    List<RejectionReason> findAllInOrder();

    @Query("select coalesce(max(r.position), 0) from RejectionReason r where r.side = :side")
    int findLastPosition(RejectionSide side);
}
