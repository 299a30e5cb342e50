package org.clientele.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes and reads repetitions as rules of RFC 5545, section 3.3.10, such as {@code FREQ=WEEKLY;BYDAY=MO,TH}. The last
 * of the days 28 to 31 that a month has is written as {@code BYMONTHDAY=28,29,30,31;BYSETPOS=-1}, since
 * {@code BYMONTHDAY=31} alone leaves shorter months out.
 */
final class RecurrenceRule {

    private static final int SHORTEST_MONTH = 28;

    private RecurrenceRule() {}

    /** Empty for what does not repeat. */
    static String print(Repetition repetition) {
        Map<String, String> parts = new LinkedHashMap<>();
        switch (repetition.rhythm()) {
            case NEVER -> {
                return "";
            }
            case DAILY -> parts.put("FREQ", "DAILY");
            case WEEKLY -> {
                parts.put("FREQ", "WEEKLY");
                parts.put("BYDAY", days(repetition));
            }
            case TWO_WEEKLY -> {
                parts.put("FREQ", "WEEKLY");
                parts.put("INTERVAL", "2");
                parts.put("WKST", "MO");
                parts.put("BYDAY", days(repetition));
            }
            case MONTHLY -> {
                parts.put("FREQ", "MONTHLY");
                putDay(parts, repetition.dayOfMonth());
            }
        }
        LocalDate until = repetition.until();
        if (until != null) {
            parts.put("UNTIL", DateTimeFormatter.BASIC_ISO_DATE.format(until));
        }
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }

    /** @param rule what {@link #print} wrote */
    static Repetition parse(String rule) {
        if (rule.isEmpty()) {
            return Repetition.NONE;
        }
        Map<String, String> parts = Arrays.stream(rule.split(";"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        String until = parts.get("UNTIL");
        return new Repetition(
                rhythm(parts),
                days(parts.getOrDefault("BYDAY", "")),
                Arrays.stream(parts.getOrDefault("BYMONTHDAY", "0").split(","))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElseThrow(),
                until == null ? null : LocalDate.parse(until, DateTimeFormatter.BASIC_ISO_DATE));
    }

    private static Rhythm rhythm(Map<String, String> parts) {
        return switch (Objects.requireNonNull(parts.get("FREQ"))) {
            case "DAILY" -> Rhythm.DAILY;
            case "WEEKLY" -> parts.containsKey("INTERVAL") ? Rhythm.TWO_WEEKLY : Rhythm.WEEKLY;
            case "MONTHLY" -> Rhythm.MONTHLY;
            default -> throw new IllegalArgumentException("No rule of ours: " + parts);
        };
    }

    private static void putDay(Map<String, String> parts, int day) {
        if (day <= SHORTEST_MONTH) {
            parts.put("BYMONTHDAY", Integer.toString(day));
        } else {
            parts.put(
                    "BYMONTHDAY",
                    IntStream.rangeClosed(SHORTEST_MONTH, day)
                            .mapToObj(Integer::toString)
                            .collect(Collectors.joining(",")));
            parts.put("BYSETPOS", "-1");
        }
    }

    private static String days(Repetition repetition) {
        return repetition.orderedDays().stream().map(RecurrenceRule::code).collect(Collectors.joining(","));
    }

    private static Set<DayOfWeek> days(String codes) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> codes.contains(code(day)))
                .collect(Collectors.toSet());
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
