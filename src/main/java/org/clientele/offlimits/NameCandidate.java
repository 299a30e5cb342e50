package org.clientele.offlimits;

import java.util.UUID;

/** A name that may be the one that is asked for, and the rule that it belongs to. */
record NameCandidate(UUID ruleId, KnownName name) {

    NameCandidate(UUID ruleId, UUID clientId, NameKind kind, String text, String matchKey) {
        this(ruleId, new KnownName(clientId, kind, text, matchKey));
    }

    Recognised as(Match match) {
        return new Recognised(ruleId, name.clientId(), match, name.text());
    }
}
