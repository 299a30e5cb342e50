package org.clientele.shared;

/**
 * What an administrator can switch off for the whole installation (docs/features.md S1.43). Stored by name; each has
 * the translations {@code feature.<NAME>} and {@code feature.<NAME>.hint}. What is off leaves no trace in menus and
 * routes.
 */
public enum Feature {
    MAIL_PICKUP,
    CONTACT_DIRECTLY,
    FAVOURITES,
    HELP,
    HELP_FEEDBACK,
    /** Off until an administrator switches it on (docs/features.md S0.30). */
    OFF_LIMITS
}
