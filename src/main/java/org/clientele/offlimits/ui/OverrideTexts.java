package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import org.clientele.offlimits.OverrideState;
import org.clientele.offlimits.OwnOverride;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Times;

/** How exceptions are put into words, and into which colours. */
final class OverrideTexts {

    private OverrideTexts() {}

    static String state(Component reader, OverrideState state) {
        return reader.getTranslation("offLimits.override.state." + state);
    }

    static BadgeColor colour(OverrideState state) {
        return switch (state) {
            case REQUESTED -> BadgeColor.AMBER;
            case GRANTED -> BadgeColor.GREEN;
            case REFUSED -> BadgeColor.NEUTRAL;
        };
    }

    /** Since when one waits, or who decided when and until when that holds. */
    static String progress(Component reader, OwnOverride own) {
        if (own.decidedAt() == null) {
            return reader.getTranslation("offLimits.override.askedOn", Times.date(reader, own.requestedAt()));
        }
        String decided = decision(reader, own);
        return own.state() == OverrideState.GRANTED && own.until() != null
                ? decided + ", " + reader.getTranslation("offLimits.override.until", Times.date(reader, own.until()))
                : decided;
    }

    /** Who decided, and when; empty as long as nobody has. */
    static String decision(Component reader, OwnOverride own) {
        return own.decidedAt() == null
                ? ""
                : reader.getTranslation("offLimits.byAndWhen", own.decidedBy(), Times.date(reader, own.decidedAt()));
    }
}
