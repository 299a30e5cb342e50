package org.clientele.vacancy.ui;

import org.clientele.shared.ui.BadgeColor;
import org.clientele.vacancy.VacancyPriority;
import org.clientele.vacancy.VacancyState;

/** The colours of the badges of vacancies. */
final class StateColors {

    private StateColors() {}

    static BadgeColor of(VacancyState state) {
        return switch (state) {
            case REQUESTED -> BadgeColor.BLUE;
            case OPEN -> BadgeColor.GREEN;
            case ON_HOLD -> BadgeColor.AMBER;
            case FILLED -> BadgeColor.PURPLE;
            case CLOSED -> BadgeColor.NEUTRAL;
            case CANCELLED -> BadgeColor.RED;
        };
    }

    static BadgeColor of(VacancyPriority priority) {
        return switch (priority) {
            case URGENT -> BadgeColor.RED;
            case HIGH -> BadgeColor.AMBER;
            case NORMAL, LOW -> BadgeColor.NEUTRAL;
        };
    }
}
