package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import org.clientele.offlimits.OverrideRow;
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
        String decided = own.decision().isEmpty()
                ? decision(reader, own)
                : reader.getTranslation("offLimits.override.because", decision(reader, own), own.decision());
        return own.state() == OverrideState.GRANTED && own.until() != null
                ? decided + ", " + reader.getTranslation("offLimits.override.until", Times.date(reader, own.until()))
                : decided;
    }

    /** Who asked for it and when, and who decided when and why. */
    static String progress(Component reader, OverrideRow row) {
        String asked = reader.getTranslation(
                "offLimits.override.askedByOn", row.requestedBy(), Times.date(reader, row.requestedAt()));
        if (row.decidedAt() == null) {
            return asked;
        }
        String decided = reader.getTranslation(
                "offLimits.override.decidedByOn", row.decidedBy(), Times.date(reader, row.decidedAt()));
        return asked + "; "
                + (row.decision().isEmpty()
                        ? decided
                        : reader.getTranslation("offLimits.override.because", decided, row.decision()));
    }

    /** Who decided, and when; empty as long as nobody has. */
    static String decision(Component reader, OwnOverride own) {
        return own.decidedAt() == null
                ? ""
                : reader.getTranslation("offLimits.byAndWhen", own.decidedBy(), Times.date(reader, own.decidedAt()));
    }
}
