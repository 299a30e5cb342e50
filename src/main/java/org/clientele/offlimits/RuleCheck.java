package org.clientele.offlimits;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.clientele.location.LocationId;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.Parsed;
import org.clientele.shared.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was typed of an off-limits rule can be kept, field by field.
 *
 * @param clean the details in canonical form; of use only without errors
 * @param errors translation keys by field, empty if all is well
 */
public record RuleCheck(RuleDetails clean, Map<String, String> errors) {

    private static final int NAME_MAX = 250;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /** @param today a rule must not be over already */
    public static RuleCheck of(RuleDetails typed, LocalDate today) {
        FieldCheck check = new FieldCheck();
        String reason = check.paragraphs("reason", typed.reason(), RuleDetails.REASON_MAX);
        if (reason.isEmpty()) {
            check.refuse("reason", "error.required");
        }
        days(check, typed.from(), typed.until(), today);
        Set<LocationId> locations = typed.cover() == Cover.LOCATIONS ? typed.locations() : Set.of();
        if (typed.cover() == Cover.LOCATIONS && locations.isEmpty()) {
            check.refuse("locations", "error.required");
        }
        String departments = typed.cover() == Cover.DEPARTMENTS
                ? lines(check, "departments", typed.departments(), line -> line)
                : "";
        if (typed.cover() == Cover.DEPARTMENTS && departments.isBlank()) {
            check.refuse("departments", "error.required");
        }
        RuleDetails clean = new RuleDetails(
                reason,
                typed.cover(),
                locations,
                departments,
                typed.from(),
                typed.until(),
                lines(check, "furtherNames", typed.furtherNames(), line -> line),
                lines(check, "furtherDomains", typed.furtherDomains(), line -> domain(check, line)),
                typed.agreementId());
        return new RuleCheck(clean, check.errors());
    }

    public boolean isClean() {
        return errors.isEmpty();
    }

    private static void days(FieldCheck check, @Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
        if (from == null) {
            check.refuse("from", "error.required");
        } else if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
            check.refuse("from", "error.date");
        }
        if (until == null) {
            return;
        }
        if (until.isAfter(LATEST)) {
            check.refuse("until", "error.date");
        } else if (from != null && until.isBefore(from)) {
            check.refuse("until", "offLimits.until.beforeFrom");
        } else if (until.isBefore(today)) {
            check.refuse("until", "offLimits.until.past");
        }
    }

    private static String lines(FieldCheck check, String field, String typed, Function<String, String> canonical) {
        if (!(PlainText.paragraphs(typed, RuleDetails.LINES_MAX)
                instanceof Parsed.Valid<String, PlainText.Flaw>(String text))) {
            return check.paragraphs(field, typed, RuleDetails.LINES_MAX);
        }
        Set<String> lines = new LinkedHashSet<>();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(canonical.apply(check.line(field, line, NAME_MAX))));
        return String.join("\n", lines);
    }

    private static String domain(FieldCheck check, String line) {
        String domain = MailDomains.of(line).orElse("");
        if (domain.isEmpty()) {
            check.refuse("furtherDomains", "offLimits.domain.none");
        } else if (MailDomains.isPublic(domain)) {
            check.refuse("furtherDomains", "offLimits.domain.public");
        }
        return domain.isEmpty() ? line : domain;
    }
}
