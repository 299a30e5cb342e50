package org.clientele.submission;

import java.time.LocalDate;
import java.util.List;
import org.clientele.candidate.LanguageSkill;
import org.clientele.resume.ResumeVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as a contact sees one: what is closed to the contact is absent.
 *
 * @param name the name, initials or number
 * @param skills empty if closed or none; likewise the other lists
 * @param salaryWish as it is read, empty if closed or unknown
 * @param photo whether the photo is shown
 * @param resume the version that can be opened; null for none
 * @param stage what the client calls the stage, else its kind in the contact's language; empty if it is not shown
 * @param comment the recruiter's words to the contact
 * @param heldBack whether more would be shown, were the version of the résumé that goes along not anonymous
 */
public record ShownApplicant(
        String name,
        String headline,
        String city,
        List<String> skills,
        List<LanguageSkill> languages,
        String salaryWish,
        @Nullable LocalDate availableFrom,
        List<String> emails,
        List<String> phones,
        List<String> links,
        boolean photo,
        @Nullable ResumeVersionId resume,
        String stage,
        String comment,
        boolean heldBack) {

    public ShownApplicant {
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        links = List.copyOf(links);
    }
}
