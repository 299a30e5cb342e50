package org.clientele.security;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to see the desk.
 *
 * @param language null for the browser's
 * @param timeZone null for the browser's
 */
public record PersonalSettings(
        @Nullable Locale language, @Nullable ZoneId timeZone, Theme theme) implements Serializable {

    /** What a new account begins with. */
    public static final PersonalSettings AS_THE_BROWSER = new PersonalSettings(null, null, Theme.SYSTEM);
}
