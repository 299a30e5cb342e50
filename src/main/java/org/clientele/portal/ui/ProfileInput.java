package org.clientele.portal.ui;

import java.util.Set;
import org.clientele.portal.ProfileDetails;
import org.clientele.portal.ProfileRights;
import org.clientele.vacancy.StageKind;

/** A profile as it is typed. */
public record ProfileInput(
        String name,
        boolean mayComment,
        boolean mayRate,
        boolean mayGiveReasons,
        boolean mayCorrectSkills,
        boolean mayAskInterviews,
        boolean mayAnswerInterviews,
        boolean mayRequestVacancy,
        boolean mayInvite,
        boolean maySeeSeats,
        Set<StageKind> moves) {

    static ProfileInput of(ProfileDetails details) {
        ProfileRights rights = details.rights();
        return new ProfileInput(
                details.name(),
                rights.mayComment(),
                rights.mayRate(),
                rights.mayGiveReasons(),
                rights.mayCorrectSkills(),
                rights.mayAskInterviews(),
                rights.mayAnswerInterviews(),
                rights.mayRequestVacancy(),
                rights.mayInvite(),
                rights.maySeeSeats(),
                details.moves());
    }

    ProfileDetails details() {
        return new ProfileDetails(
                name,
                new ProfileRights(
                        mayComment,
                        mayRate,
                        mayGiveReasons,
                        mayCorrectSkills,
                        mayAskInterviews,
                        mayAnswerInterviews,
                        mayRequestVacancy,
                        mayInvite,
                        maySeeSeats),
                moves);
    }
}
