package org.clientele.offlimits;

import java.util.UUID;
import org.clientele.shared.text.Folding;

/** Somebody may approach a person in spite of a rule. */
record Granted(UUID ruleId, String whom) {

    /** The same person, however the name is accented and capitalised. */
    boolean isFor(RuleHit hit, String name) {
        return hit.rule().value().equals(ruleId) && Folding.fold(name.strip()).equals(Folding.fold(whom));
    }
}
