package org.clientele.mail;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignatureRepository extends Repository<StoredSignature, UUID> {

    StoredSignature save(StoredSignature signature);

    void flush();

    Optional<StoredSignature> findById(UUID accountId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoredSignature s where s.accountId = :accountId")
    Optional<StoredSignature> findForUpdate(UUID accountId);
}
