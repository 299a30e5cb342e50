package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.clientele.offlimits.OffLimitsBadges;
import org.clientele.offlimits.RuleBadge;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordCells;
import org.clientele.shared.ui.RecordColumn;

/** The list of clients shows which of them are off limits (docs/features.md S0.8). */
@org.springframework.stereotype.Component
@ForFeature(Feature.OFF_LIMITS)
class OffLimitsColumn implements RecordColumn<RuleBadge> {

    private static final String BADGE = """
            <vaadin-badge class="badge ${item.offLimitsColor}" title="${item.offLimitsHint}"
              ?hidden="${!item.offLimits}">${item.offLimits}</vaadin-badge>""";

    private final OffLimitsBadges badges;

    OffLimitsColumn(OffLimitsBadges badges) {
        this.badges = badges;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CLIENT;
    }

    @Override
    public String key() {
        return "offLimits";
    }

    @Override
    public String headerKey() {
        return "offLimits.title";
    }

    @Override
    public String width() {
        return "8rem";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Map<UUID, RuleBadge> load(Collection<UUID> ids) {
        return badges.of(ids);
    }

    @Override
    public <T> Renderer<T> renderer(RecordCells<T, RuleBadge> cells) {
        return LitRenderer.<T>of(BADGE)
                .withProperty("offLimits", text(cells, RuleTexts::text))
                .withProperty("offLimitsHint", text(cells, RuleTexts::hint))
                .withProperty(
                        "offLimitsColor",
                        text(cells, (list, badge) -> RuleTexts.colour(badge).className()));
    }

    private static <T> com.vaadin.flow.function.ValueProvider<T, String> text(
            RecordCells<T, RuleBadge> cells, BiFunction<Component, RuleBadge, String> words) {
        Function<T, Optional<RuleBadge>> value = cells.value();
        return row ->
                value.apply(row).map(badge -> words.apply(cells.list(), badge)).orElse("");
    }
}
