package org.clientele.portal;

import java.util.List;
import java.util.UUID;
import org.clientele.candidate.LanguageSkill;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a candidate for one contact, before {@link ApplicantFields} leaves out what is closed to it.
 *
 * @param resume the version that may be read; null if none
 * @param download whether its file may be had
 */
record Applicant(
        VisibleCandidate candidate,
        List<String> skills,
        List<LanguageSkill> languages,
        List<String> emails,
        List<String> phones,
        List<String> links,
        @Nullable UUID resume,
        boolean download) {}
