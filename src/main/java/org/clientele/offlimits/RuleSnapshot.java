package org.clientele.offlimits;

import java.util.Objects;

/** A rule as its client's history prints it. The components are the fields' names in the history. */
record RuleSnapshot(
        RuleState offLimitsState,
        String offLimitsReason,
        Cover offLimitsCover,
        String offLimitsDepartments,
        String offLimitsFrom,
        String offLimitsUntil,
        String offLimitsNames,
        String offLimitsDomains) {

    static RuleSnapshot of(RuleState state, RuleDetails details) {
        return new RuleSnapshot(
                state,
                details.reason(),
                details.cover(),
                inOneLine(details.departments()),
                Objects.toString(details.from(), ""),
                Objects.toString(details.until(), ""),
                inOneLine(details.furtherNames()),
                inOneLine(details.furtherDomains()));
    }

    private static String inOneLine(String lines) {
        return lines.replace("\n", ", ");
    }
}
