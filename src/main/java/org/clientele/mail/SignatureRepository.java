package org.clientele.mail;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SignatureRepository extends Repository<StoredSignature, UUID> {

    StoredSignature save(StoredSignature signature);

    Optional<StoredSignature> findById(UUID accountId);
}
