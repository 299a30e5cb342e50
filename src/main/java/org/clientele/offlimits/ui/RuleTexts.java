package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.clientele.offlimits.RuleBadge;
import org.clientele.offlimits.RuleState;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/** How rules are put into words, and into which colours. */
final class RuleTexts {

    private RuleTexts() {}

    /** From when until when. */
    static String period(Component reader, LocalDate from, @Nullable LocalDate until) {
        return until == null
                ? reader.getTranslation("offLimits.period.open", Times.date(reader, from))
                : reader.getTranslation("offLimits.period", Times.date(reader, from), Times.date(reader, until));
    }

    /** What a badge says beyond its colour. */
    static String text(Component reader, RuleBadge badge) {
        if (!badge.begun()) {
            return reader.getTranslation("offLimits.badge.from", Times.date(reader, badge.from()));
        }
        return badge.ofGroup()
                ? reader.getTranslation("offLimits.badge.group")
                : reader.getTranslation("offLimits.title");
    }

    /** All that a badge knows, for its tooltip. */
    static String hint(Component reader, RuleBadge badge) {
        return String.join(
                ", ",
                reader.getTranslation("offLimits.cover." + badge.cover()),
                period(reader, badge.from(), badge.until()),
                reader.getTranslation("offLimits.state." + badge.state()));
    }

    static BadgeColor colour(RuleBadge badge) {
        if (!badge.begun()) {
            return BadgeColor.NEUTRAL;
        }
        return badge.state() == RuleState.CONFIRMED ? BadgeColor.RED : BadgeColor.AMBER;
    }

    static BadgeColor colour(RuleState state) {
        return switch (state) {
            case PROPOSED -> BadgeColor.AMBER;
            case CONFIRMED -> BadgeColor.RED;
            case LIFTED, ENDED -> BadgeColor.NEUTRAL;
        };
    }
}
