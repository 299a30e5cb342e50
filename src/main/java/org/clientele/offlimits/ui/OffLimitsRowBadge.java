package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.offlimits.OffLimitsBadges;
import org.clientele.offlimits.RuleBadge;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RowBadge;

/** The list of clients shows which of them are off limits (docs/features.md S0.8). */
@org.springframework.stereotype.Component
@ForFeature(Feature.OFF_LIMITS)
class OffLimitsRowBadge implements RowBadge {

    private final OffLimitsBadges badges;

    OffLimitsRowBadge(OffLimitsBadges badges) {
        this.badges = badges;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CLIENT;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<UUID, Shown> load(Collection<UUID> ids, Component list) {
        return badges.of(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> shown(entry.getValue(), list)));
    }

    private static Shown shown(RuleBadge badge, Component list) {
        return new Shown(RuleTexts.text(list, badge), RuleTexts.colour(badge), RuleTexts.hint(list, badge));
    }
}
