package org.clientele.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the details page shows of a candidate.
 *
 * @param version goes back with what was changed
 * @param number stands for the name where that is hidden
 * @param skills with their categories, by category and name
 * @param photoHash names the photo as it is now; empty without one
 * @param consentExpiresOn the last day of the consent; null if it has none, or if there is no consent
 */
public record CandidateView(
        CandidateId id,
        long version,
        int number,
        boolean archived,
        CandidateDetails details,
        List<SkillRow> skills,
        String photoHash,
        ConsentState consent,
        @Nullable LocalDate consentExpiresOn,
        Instant changedAt,
        String changedBy) {

    public CandidateView {
        skills = List.copyOf(skills);
    }

    /** The candidate as others name one. */
    public CandidateRef toRef() {
        return new CandidateRef(id, number, details.fullName(), archived, consent);
    }
}
