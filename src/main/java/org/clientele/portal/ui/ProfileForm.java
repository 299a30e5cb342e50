package org.clientele.portal.ui;

import org.clientele.portal.ProfileDetails;

/** Asks what a profile lets one do. */
final class ProfileForm extends RightsFields<ProfileInput> {

    private static final int NAME_MAX = 80;

    ProfileForm(ProfileDetails before) {
        super(ProfileInput.class);
        var name = requiredText("name", "portal.matrix.name", NAME_MAX);
        fields(name).setColspan(name, 2);
        section(
                "portal.profile.rights",
                right("mayComment", "portal.may.comment"),
                right("mayRate", "portal.may.rate"),
                right("mayGiveReasons", "portal.may.giveReasons"),
                right("mayCorrectSkills", "portal.may.correctSkills"),
                right("mayAskInterviews", "portal.may.askInterviews"),
                right("mayAnswerInterviews", "portal.may.answerInterviews"),
                right("mayRequestVacancy", "portal.may.requestVacancy"),
                right("mayInvite", "portal.may.invite"),
                right("maySeeSeats", "portal.may.seeSeats"));
        fields(stages("moves", "portal.may.move", before.moves()));
    }
}
