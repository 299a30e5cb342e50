package org.clientele.settings;

/**
 * What an administrator decides for the installation.
 *
 * @param archiveDays how long archived records can be restored, before they are purged
 * @param supportEmail whom Help tells to write to; empty for nobody
 * @param supportPhone whom Help tells to call, in canonical form; empty for nobody
 * @param visibility who of the staff sees which clients
 */
public record SettingsDetails(int archiveDays, String supportEmail, String supportPhone, Visibility visibility) {

    /** The country whose phone numbers are typed and shown without a country code (ISO 3166-1 alpha-2). */
    public static final String PHONE_REGION = "PL";

    public static final int ARCHIVE_DAYS_MIN = 1;
    public static final int ARCHIVE_DAYS_MAX = 3650;
}
