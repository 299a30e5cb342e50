package org.clientele.offlimits;

/**
 * What an administrator decides on off-limits rules.
 *
 * @param reminderDays so many days before a rule ends the client's owner is reminded; 0 for never
 */
public record OffLimitsSettingsDetails(Mode mode, int reminderDays) {

    public static final int REMINDER_DAYS_MAX = 365;
}
