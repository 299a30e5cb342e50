package org.clientele.client.ui;

import org.clientele.client.StatusColour;
import org.clientele.shared.ui.BadgeColor;

/** How the colours of statuses are drawn. */
final class StatusColours {

    private StatusColours() {}

    static BadgeColor of(StatusColour colour) {
        return switch (colour) {
            case BLUE -> BadgeColor.BLUE;
            case GREEN -> BadgeColor.GREEN;
            case AMBER -> BadgeColor.AMBER;
            case RED -> BadgeColor.RED;
            case VIOLET -> BadgeColor.PURPLE;
            case GREY -> BadgeColor.NEUTRAL;
        };
    }
}
