package org.clientele.submission;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.shared.FieldCheck;

/**
 * The days on which people of a country work: neither at its weekend (Unicode CLDR) nor on a public holiday of the whole
 * country (Jollyday). Where the country or its holidays are not known, those of the agency's own hold.
 */
public final class WorkingDays {

    private static final Set<String> KNOWN = HolidayManager.getSupportedCalendarCodes().stream()
            .map(code -> code.toUpperCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final String country;
    private final HolidayManager holidays;
    private final Calendar.WeekData week;

    private WorkingDays(String country) {
        this.country = country;
        this.holidays = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        this.week = Calendar.getWeekDataForRegion(country);
    }

    /** @param country as ISO 3166-1 alpha-2; may be empty */
    public static WorkingDays of(String country) {
        return new WorkingDays(KNOWN.contains(country) ? country : FieldCheck.HOME_REGION);
    }

    /** Whether people work on that day. */
    public boolean isOne(LocalDate day) {
        return !isWeekend(day) && !holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }

    /** So many working days later; the day itself does not count. */
    LocalDate after(LocalDate day, int number) {
        LocalDate later = day;
        for (int left = number; left > 0; left -= isOne(later) ? 1 : 0) {
            later = later.plusDays(1);
        }
        return later;
    }

    /** What day it is there, or with the agency where the country has several times. */
    LocalDate today(Clock clock) {
        Set<String> zones = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null);
        ZoneId zone = zones.size() == 1 ? ZoneId.of(zones.iterator().next()) : clock.getZone();
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private boolean isWeekend(LocalDate day) {
        int weekday = day.getDayOfWeek().getValue() % 7 + 1;
        return week.weekendOnset <= week.weekendCease
                ? weekday >= week.weekendOnset && weekday <= week.weekendCease
                : weekday >= week.weekendOnset || weekday <= week.weekendCease;
    }
}
