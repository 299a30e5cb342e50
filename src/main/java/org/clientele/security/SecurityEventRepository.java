package org.clientele.security;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SecurityEventRepository extends Repository<SecurityEvent, UUID> {

    SecurityEvent save(SecurityEvent event);

    Slice<SecurityEvent> findBy(Pageable page);

    Optional<SecurityEvent> findFirstByAccountIdAndKindInOrderByAtDescIdDesc(
            UUID accountId, Iterable<SecurityEventKind> kinds);

    boolean existsByAccountIdAndKindAndAddressAndAtAfter(
            UUID accountId, SecurityEventKind kind, String address, Instant at);

    int countByAccountIdAndKindAndAtAfter(UUID accountId, SecurityEventKind kind, Instant at);

    @Modifying
    @Query("delete from SecurityEvent e where e.at < :end")
    int deleteBefore(Instant end);
}
