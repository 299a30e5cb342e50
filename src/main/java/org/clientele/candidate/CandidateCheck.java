package org.clientele.candidate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.contactdata.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was typed of a candidate can be kept, field by field.
 *
 * @param clean the details in canonical form; of use only without errors
 * @param errors translation keys by field, empty if all is well
 */
public record CandidateCheck(CandidateDetails clean, Map<String, String> errors) {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    /** @param today nobody is born later */
    public static CandidateCheck of(CandidateDetails typed, LocalDate today) {
        FieldCheck check = new FieldCheck();
        CandidateDetails clean = new CandidateDetails(
                check.line("firstName", typed.firstName(), CandidateDetails.NAME_MAX),
                check.requiredLine("lastName", typed.lastName(), CandidateDetails.NAME_MAX),
                check.line("headline", typed.headline(), CandidateDetails.HEADLINE_MAX),
                several(check, "emails", typed.emails(), value -> check.email("emails", value)),
                several(check, "phones", typed.phones(), value -> check.phone("phones", value, typed.country())),
                several(check, "links", typed.links(), value -> link(check, value)),
                check.line("street", typed.street(), CandidateDetails.STREET_MAX),
                check.line("postalCode", typed.postalCode(), CandidateDetails.POSTAL_CODE_MAX),
                check.line("city", typed.city(), CandidateDetails.CITY_MAX),
                check.country("country", typed.country()),
                bornOn(check, typed.bornOn(), today),
                check.line("employer", typed.employer(), CandidateDetails.EMPLOYER_MAX),
                skills(check, typed.skills()),
                languages(check, typed.languages()),
                salary(check, typed.salaryWish()),
                currency(check, typed),
                typed.salaryPeriod(),
                typed.availableFrom(),
                noticeWeeks(check, typed.noticeWeeks()),
                check.line("source", typed.source(), CandidateDetails.SOURCE_MAX));
        return new CandidateCheck(clean, check.errors());
    }

    public boolean isClean() {
        return errors.isEmpty();
    }

    /** What is wrong with the address of a profile, as a translation key; empty for a good one and for nothing. */
    public static Optional<String> linkFlaw(String typed) {
        FieldCheck check = new FieldCheck();
        link(check, typed);
        return Optional.ofNullable(check.errors().get("links"));
    }

    private static String link(FieldCheck check, String typed) {
        String link = check.optional("links", typed, WebAddress.parse(typed), WebAddress::value, "error.web.");
        if (link.length() > CandidateDetails.LINK_MAX) {
            check.refuse("links", "error.text.TOO_LONG");
        }
        return link;
    }

    /** Blank lines go, and what is there twice stays where it is first. */
    private static List<String> several(
            FieldCheck check, String field, List<String> typed, UnaryOperator<String> canonical) {
        List<String> clean = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String line : typed) {
            String value = canonical.apply(line);
            if (!value.isEmpty() && seen.add(value.toLowerCase(Locale.ROOT))) {
                clean.add(value);
            }
        }
        if (clean.size() > CandidateDetails.ADDRESSES_MAX) {
            check.refuse(field, "candidate.tooMany");
        }
        return clean;
    }

    private static List<String> skills(FieldCheck check, List<String> typed) {
        List<String> clean = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String skill : typed) {
            String name = check.line("skills", skill, CandidateDetails.SKILL_MAX);
            if (!name.isEmpty() && seen.add(name.toLowerCase(Locale.ROOT))) {
                clean.add(name);
            }
        }
        if (clean.size() > CandidateDetails.SKILLS_MAX) {
            check.refuse("skills", "candidate.skills.tooMany");
        }
        return clean;
    }

    /** In the order of the codes, so that equal ones are equal lists. */
    private static List<LanguageSkill> languages(FieldCheck check, List<LanguageSkill> typed) {
        if (!typed.stream().map(LanguageSkill::language).allMatch(LANGUAGES::contains)) {
            check.refuse("languages", "error.gone");
        }
        Set<String> seen = new HashSet<>();
        if (!typed.stream().map(LanguageSkill::language).allMatch(seen::add)) {
            check.refuse("languages", "candidate.languages.twice");
        }
        return typed.stream()
                .sorted(Comparator.comparing(LanguageSkill::language))
                .toList();
    }

    private static @Nullable LocalDate bornOn(FieldCheck check, @Nullable LocalDate typed, LocalDate today) {
        if (typed != null && (typed.isAfter(today) || typed.isBefore(EARLIEST_BIRTH))) {
            check.refuse("bornOn", "candidate.bornOn.impossible");
        }
        return typed;
    }

    /** To the cent; trailing zeros are no change. */
    private static @Nullable BigDecimal salary(FieldCheck check, @Nullable BigDecimal typed) {
        if (typed == null) {
            return null;
        }
        if (typed.signum() <= 0 || typed.compareTo(CandidateDetails.SALARY_MAX) > 0) {
            check.refuse("salaryWish", "candidate.salaryWish.impossible");
            return typed;
        }
        return typed.setScale(2, RoundingMode.HALF_UP);
    }

    private static String currency(FieldCheck check, CandidateDetails typed) {
        if (typed.salaryWish() == null) {
            return "";
        }
        String code = typed.salaryCurrency();
        if (code.isEmpty()) {
            check.refuse("salaryCurrency", "error.required");
        } else if (!CURRENCIES.contains(code)) {
            check.refuse("salaryCurrency", "error.gone");
        }
        return code;
    }

    private static @Nullable Integer noticeWeeks(FieldCheck check, @Nullable Integer typed) {
        if (typed != null && (typed < 0 || typed > CandidateDetails.NOTICE_WEEKS_MAX)) {
            check.refuse("noticeWeeks", "candidate.noticeWeeks.impossible");
        }
        return typed;
    }
}
