package org.clientele.vacancy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.client.AssignmentPart;
import org.clientele.contact.ContactId;
import org.clientele.shared.FieldCheck;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was typed of a vacancy can be kept, field by field.
 *
 * @param clean the details in canonical form; of use only without errors
 * @param errors translation keys by field, empty if all is well
 */
public record VacancyCheck(VacancyDetails clean, Map<String, String> errors) {

    private static final BigDecimal SALARY_MAX = new BigDecimal("9999999999.99");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    public static VacancyCheck of(VacancyDetails typed) {
        FieldCheck check = new FieldCheck();
        if (typed.openings() < 1 || typed.openings() > VacancyDetails.OPENINGS_MAX) {
            check.refuse("openings", "vacancy.error.openings");
        }
        LocalDate deadline = typed.deadline();
        if (deadline != null && (deadline.isBefore(EARLIEST) || deadline.isAfter(LATEST))) {
            check.refuse("deadline", "error.date");
        }
        if (typed.recruiters().values().stream()
                        .filter(AssignmentPart.OWNER::equals)
                        .count()
                > 1) {
            check.refuse("recruiters", "vacancy.error.owners");
        }
        VacancyDetails clean = new VacancyDetails(
                typed.locationId(),
                check.requiredLine("title", typed.title(), VacancyDetails.TITLE_MAX),
                check.paragraphs("description", typed.description(), VacancyDetails.TEXT_MAX),
                typed.openings(),
                typed.employmentForm(),
                salary(check, typed.salary()),
                typed.priority(),
                deadline,
                typed.recruiters(),
                contacts(typed.contacts()),
                check.paragraphs("privateNote", typed.privateNote(), VacancyDetails.TEXT_MAX),
                check.paragraphs("internalRequirements", typed.internalRequirements(), VacancyDetails.TEXT_MAX),
                check.paragraphs("hints", typed.hints(), VacancyDetails.TEXT_MAX),
                companies(check, typed.targetCompanies()),
                typed.targetIndustries());
        return new VacancyCheck(clean, check.errors());
    }

    public boolean isClean() {
        return errors.isEmpty();
    }

    private static Salary salary(FieldCheck check, Salary typed) {
        BigDecimal from = amount(check, typed.from());
        BigDecimal to = amount(check, typed.to());
        if (from != null && to != null && from.compareTo(to) > 0) {
            check.refuse("salary", "vacancy.error.salaryRange");
        }
        boolean known = Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(typed.currency()));
        if (!known) {
            check.refuse("salary", "vacancy.error.currency");
        }
        return new Salary(from, to, typed.currency(), typed.period(), typed.forClient());
    }

    private static @Nullable BigDecimal amount(FieldCheck check, @Nullable BigDecimal typed) {
        if (typed == null) {
            return null;
        }
        if (typed.signum() <= 0 || typed.compareTo(SALARY_MAX) > 0) {
            check.refuse("salary", "vacancy.error.salary");
            return typed;
        }
        return typed.setScale(2, RoundingMode.HALF_UP);
    }

    /** Whoever does nothing for the vacancy is none of its contacts. */
    private static Map<ContactId, Set<ContactPart>> contacts(Map<ContactId, Set<ContactPart>> typed) {
        return typed.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    /** Each company once, on a line of its own. */
    private static String companies(FieldCheck check, String typed) {
        String text = check.paragraphs("targetCompanies", typed, VacancyDetails.TARGETS_MAX);
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
