package org.clientele.shared;

import java.util.List;
import org.clientele.shared.ImpactContributor.Impact;
import org.springframework.stereotype.Component;

/** What a deletion would take along, of whatever feature it is (docs/features.md N16). */
@Component
public class Impacts {

    private final List<ImpactContributor> contributors;

    Impacts(List<ImpactContributor> contributors) {
        this.contributors = contributors;
    }

    /** What hangs on the record. Asked inside a transaction. */
    public List<Impact> ofArchiving(RecordRef record) {
        return contributors.stream()
                .flatMap(contributor -> contributor.impactOfArchiving(record).stream())
                .toList();
    }
}
