package org.clientele.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.clientele.candidate.AddressRow.Medium;

/** Turns a candidate into what others get to see of it. */
final class CandidateReader {

    private CandidateReader() {}

    /** @param skills the candidate's, in the order of their names */
    static CandidateDetails details(Candidate candidate, List<SkillRow> skills) {
        Person person = candidate.person();
        return new CandidateDetails(
                person.firstName(),
                person.lastName(),
                person.headline(),
                candidate.addresses(Medium.EMAIL),
                candidate.addresses(Medium.PHONE),
                candidate.links(),
                person.address().street(),
                person.address().postalCode(),
                person.address().city(),
                person.address().country(),
                person.bornOn(),
                person.employer(),
                skills.stream().map(SkillRow::name).toList(),
                languages(candidate),
                person.salaryWish(),
                person.salaryCurrency(),
                person.salaryPeriod(),
                person.availableFrom(),
                person.noticeWeeks(),
                person.source());
    }

    static CandidateView view(Candidate candidate, List<SkillRow> skills) {
        return new CandidateView(
                candidate.id(),
                candidate.version(),
                candidate.number(),
                candidate.isArchived(),
                details(candidate, skills),
                skills,
                candidate.photoHash(),
                candidate.consent().state(),
                candidate.consent().expiresOn(),
                candidate.changed().at(),
                candidate.changed().by());
    }

    static CandidateFacts facts(Candidate candidate) {
        Person person = candidate.person();
        return new CandidateFacts(
                candidate.number(),
                person.firstName(),
                person.lastName(),
                candidate.addresses(Medium.EMAIL),
                candidate.addresses(Medium.PHONE),
                candidate.links(),
                person.address().print(),
                person.bornOn());
    }

    static CandidateSnapshot snapshot(Candidate candidate, List<SkillRow> skills) {
        Person person = candidate.person();
        return new CandidateSnapshot(
                person.firstName(),
                person.lastName(),
                person.headline(),
                String.join(", ", candidate.addresses(Medium.EMAIL)),
                String.join(", ", candidate.addresses(Medium.PHONE)),
                String.join(", ", candidate.links()),
                person.address().print(),
                person.bornOn(),
                person.employer(),
                skills.stream().map(SkillRow::name).collect(Collectors.joining(", ")),
                languages(candidate).stream().map(LanguageSkill::toString).collect(Collectors.joining(", ")),
                salary(person),
                person.availableFrom(),
                person.noticeWeeks(),
                person.source(),
                !candidate.photoHash().isEmpty(),
                candidate.consent().state(),
                candidate.consent().expiresOn());
    }

    /** The same details with the skills under other names. */
    static CandidateDetails withSkills(CandidateDetails details, List<String> skills) {
        return new CandidateDetails(
                details.firstName(),
                details.lastName(),
                details.headline(),
                details.emails(),
                details.phones(),
                details.links(),
                details.street(),
                details.postalCode(),
                details.city(),
                details.country(),
                details.bornOn(),
                details.employer(),
                skills,
                details.languages(),
                details.salaryWish(),
                details.salaryCurrency(),
                details.salaryPeriod(),
                details.availableFrom(),
                details.noticeWeeks(),
                details.source());
    }

    private static List<LanguageSkill> languages(Candidate candidate) {
        return candidate.languages().stream()
                .sorted(Comparator.comparing(LanguageSkill::language))
                .toList();
    }

    private static String salary(Person person) {
        return person.salaryWish() == null
                ? ""
                : person.salaryWish().toPlainString() + " " + person.salaryCurrency() + " / " + person.salaryPeriod();
    }
}
