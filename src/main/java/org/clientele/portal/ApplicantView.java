package org.clientele.portal;

import java.time.LocalDate;
import java.util.List;
import org.clientele.candidate.LanguageSkill;
import org.clientele.resume.Naming;
import org.clientele.resume.ResumeVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as a contact sees one: what is closed to the contact is not in here. Made by {@link ApplicantFields} and by
 * nobody else.
 *
 * @param name in full, the initials, or the number, as the naming says
 * @param skills empty if closed or none; likewise the other lists
 * @param photoHash of the photo's file; null if closed or none
 * @param resume the version that can be read; null if closed or none
 * @param download whether its file can be had
 * @param heldBack whether more would be shown, were the version of the résumé that goes along not anonymous
 */
public record ApplicantView(
        Naming naming,
        String name,
        String headline,
        String city,
        List<String> skills,
        List<LanguageSkill> languages,
        @Nullable SalaryWish salaryWish,
        @Nullable LocalDate availableFrom,
        List<String> emails,
        List<String> phones,
        List<String> links,
        @Nullable String photoHash,
        @Nullable ResumeVersionId resume,
        boolean download,
        boolean heldBack) {

    public ApplicantView {
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        links = List.copyOf(links);
    }
}
