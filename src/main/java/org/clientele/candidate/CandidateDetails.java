package org.clientele.candidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.SalaryPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What people type and read of a candidate. Empty text is "", never null. {@link CandidateCheck} says whether it can be
 * kept.
 *
 * @param headline what the person is, in a line: "Senior Java developer"
 * @param emails the first is used unless another is chosen; likewise the phones
 * @param links addresses of profiles and of own pages
 * @param street with the number
 * @param country ISO 3166-1 alpha-2 code, or empty
 * @param employer who employs the person now
 * @param skills by name; those that are not known yet are added to the installation's list
 * @param salaryWish gross, in the currency and for the period; null if nobody has said
 * @param salaryCurrency ISO 4217 code, or empty without a wish
 * @param availableFrom the first day at a new place, if that is known
 * @param noticeWeeks how long the notice at the present place is, if that is known
 * @param source where the agency has the person from
 */
public record CandidateDetails(
        String firstName,
        String lastName,
        String headline,
        List<String> emails,
        List<String> phones,
        List<String> links,
        String street,
        String postalCode,
        String city,
        String country,
        @Nullable LocalDate bornOn,
        String employer,
        List<String> skills,
        List<LanguageSkill> languages,
        @Nullable BigDecimal salaryWish,
        String salaryCurrency,
        SalaryPeriod salaryPeriod,
        @Nullable LocalDate availableFrom,
        @Nullable Integer noticeWeeks,
        String source) {

    public static final int NAME_MAX = 80;
    public static final int HEADLINE_MAX = 200;
    public static final int STREET_MAX = 200;
    public static final int POSTAL_CODE_MAX = 20;
    public static final int CITY_MAX = 100;
    public static final int EMPLOYER_MAX = 200;
    public static final int SOURCE_MAX = 200;
    public static final int LINK_MAX = 300;
    public static final int SKILL_MAX = 120;
    public static final int ADDRESSES_MAX = 20;
    public static final int SKILLS_MAX = 100;
    public static final int NOTICE_WEEKS_MAX = 104;
    public static final BigDecimal SALARY_MAX = new BigDecimal("99999999.99");

    public CandidateDetails {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        links = List.copyOf(links);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
    }

    /** A candidate of whom nothing is known yet. */
    public static CandidateDetails empty() {
        return named("", "");
    }

    /** A candidate of whom only the name is known. */
    public static CandidateDetails named(String firstName, String lastName) {
        return new CandidateDetails(
                firstName,
                lastName,
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                null,
                "",
                List.of(),
                List.of(),
                null,
                "",
                SalaryPeriod.MONTH,
                null,
                null,
                "");
    }

    /** As one speaks of the person: first name, last name. */
    public String fullName() {
        return fullName(firstName, lastName);
    }

    public PostalAddress address() {
        return new PostalAddress(street, postalCode, city, country);
    }

    static String fullName(String firstName, String lastName) {
        return (firstName + " " + lastName).strip();
    }
}
