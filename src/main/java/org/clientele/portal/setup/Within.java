package org.clientele.portal.setup;

import org.clientele.portal.ProfileDetails;
import org.clientele.portal.ProfileRights;
import org.clientele.portal.RoleDetails;
import org.clientele.portal.RoleSight;

/** Whether a role shows, or a profile allows, no more than another one: nobody hands on what it does not have. */
final class Within {

    private Within() {}

    static boolean role(RoleDetails one, RoleDetails own) {
        RoleSight a = one.sight();
        RoleSight b = own.sight();
        return own.stages().containsAll(one.stages())
                // The enums begin with what shows most, but for the résumé.
                && a.vacancies().compareTo(b.vacancies()) >= 0
                && a.interviews().compareTo(b.interviews()) >= 0
                && a.naming().compareTo(b.naming()) >= 0
                && a.resume().compareTo(b.resume()) <= 0
                && (!a.seesContactData() || b.seesContactData())
                && (!a.seesPhoto() || b.seesPhoto())
                && (!a.seesSkills() || b.seesSkills())
                && (!a.seesSalaryWish() || b.seesSalaryWish())
                && (!a.seesAvailability() || b.seesAvailability())
                && (!a.seesComments() || b.seesComments())
                && (!a.seesRatings() || b.seesRatings());
    }

    static boolean profile(ProfileDetails one, ProfileDetails own) {
        ProfileRights a = one.rights();
        ProfileRights b = own.rights();
        return own.moves().containsAll(one.moves())
                && (!a.mayComment() || b.mayComment())
                && (!a.mayRate() || b.mayRate())
                && (!a.mayGiveReasons() || b.mayGiveReasons())
                && (!a.mayCorrectSkills() || b.mayCorrectSkills())
                && (!a.mayAskInterviews() || b.mayAskInterviews())
                && (!a.mayAnswerInterviews() || b.mayAnswerInterviews())
                && (!a.mayRequestVacancy() || b.mayRequestVacancy())
                && (!a.mayInvite() || b.mayInvite())
                && (!a.maySeeSeats() || b.maySeeSeats());
    }
}
