package org.clientele.offlimits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.client.ClientId;
import org.jspecify.annotations.Nullable;

/** What an answer needs of a rule. */
record RuleFacts(
        UUID ruleId,
        RuleState state,
        String reason,
        Cover cover,
        String departments,
        LocalDate from,
        @Nullable LocalDate until,
        String owner,
        String setBy,
        String decidedBy) {

    RuleHit hit(Recognised recognised, List<String> places, Askable people) {
        return new RuleHit(
                new RuleId(ruleId),
                new ClientId(recognised.clientId()),
                recognised.match(),
                recognised.text(),
                reason,
                cover,
                cover == Cover.LOCATIONS ? places : departments.lines().toList(),
                from,
                until,
                state == RuleState.CONFIRMED,
                people.among(Stream.of(owner, decidedBy, setBy)));
    }
}
