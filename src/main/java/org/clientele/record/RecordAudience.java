package org.clientele.record;

import java.util.Set;
import java.util.UUID;
import org.clientele.access.LookPast;
import org.clientele.settings.InstalledVisibility;
import org.clientele.settings.Visibility;
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
    private final InstalledVisibility visibility;
    private final LookPast lookPast;

    RecordAudience(RecordAudienceRepository accounts, InstalledVisibility visibility, LookPast lookPast) {
        this.accounts = accounts;
        this.visibility = visibility;
        this.lookPast = lookPast;
    }

    /** Those of the accounts that can sign in and may see the record. */
    public Set<UUID> among(Set<UUID> ids, UUID record) {
        boolean everybody = visibility.current() == Visibility.EVERYBODY;
        return lookPast.withoutAnswer(() -> accounts.findThoseWhoSee(record, ids, everybody));
    }
}
