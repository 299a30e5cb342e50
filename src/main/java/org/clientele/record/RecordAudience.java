package org.clientele.record;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may know of a record, for features that tell others of it. The one rule of who sees what holds for them as it does
 * for those who look by themselves. Called by services only, which have asked for permission already.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RecordAudience {

    private final RecordAudienceRepository accounts;

    RecordAudience(RecordAudienceRepository accounts) {
        this.accounts = accounts;
    }

    /** Those of the accounts that can sign in and may see the record. */
    public Set<UUID> among(Set<UUID> ids, UUID record) {
        return accounts.findThoseWhoSee(record, ids);
    }
}
