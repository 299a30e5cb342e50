package org.clientele.offlimits;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clientele.security.Permission.MayLead;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.Slice;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All clients that are off limits, as far as a team lead may see them, with what waits for a decision. */
@Service
@MayLead
public class OffLimitsList {

    /** Counted to this number and no further; it stands for "1000 or more". */
    public static final int COUNT_MAX = 1001;

    private static final Set<RuleState> STANDING = EnumSet.of(RuleState.PROPOSED, RuleState.CONFIRMED);
    private static final Set<RuleState> WAITING = EnumSet.of(RuleState.PROPOSED);

    private final RuleListRepository rules;
    private final OffLimitsSwitch feature;

    OffLimitsList(RuleListRepository rules, OffLimitsSwitch feature) {
        this.rules = rules;
        this.feature = feature;
    }

    /** One page of the standing rules. */
    @Transactional(readOnly = true)
    public Slice<RuleRow> page(boolean waitingOnly, RuleSort sort, PageRef page) {
        feature.require();
        return Pages.read(page, sort.toSort(), request -> rules.findRows(states(waitingOnly), request));
    }

    /** How many there are, at most {@link #COUNT_MAX}. */
    @Transactional(readOnly = true)
    public int count(boolean waitingOnly) {
        feature.require();
        return rules.findOnes(states(waitingOnly), Limit.of(COUNT_MAX)).size();
    }

    /** Those that have waited longest for a decision. */
    @Transactional(readOnly = true)
    public List<RuleRow> waiting(int most) {
        RuleSort oldestFirst = new RuleSort(RuleSort.Key.STATE, true);
        return feature.isOn()
                ? rules.findRows(WAITING, PageRequest.of(0, most, oldestFirst.toSort()))
                        .getContent()
                : List.of();
    }

    private static Set<RuleState> states(boolean waitingOnly) {
        return waitingOnly ? WAITING : STANDING;
    }
}
