package org.clientele.portal;

import jakarta.persistence.Embeddable;

/** What contacts of a profile may do, besides moving candidates (docs/features.md S1.22, S1.23). */
@Embeddable
public record ProfileRights(
        boolean mayComment,
        boolean mayRate,
        boolean mayGiveReasons,
        boolean mayCorrectSkills,
        boolean mayAskInterviews,
        boolean mayAnswerInterviews,
        boolean mayRequestVacancy,
        boolean mayInvite,
        boolean maySeeSeats) {}
