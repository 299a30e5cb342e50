package org.clientele.portal.ui;

import org.clientele.portal.InterviewScope;
import org.clientele.portal.ResumeAccess;
import org.clientele.portal.RoleDetails;
import org.clientele.portal.VacancyScope;
import org.clientele.resume.Naming;

/** Asks what a role shows. */
final class RoleForm extends RightsFields<RoleInput> {

    private static final int NAME_MAX = 80;

    RoleForm(RoleDetails before) {
        super(RoleInput.class);
        var name = requiredText("name", "portal.matrix.name", NAME_MAX);
        fields(name).setColspan(name, 2);
        section(
                "portal.role.which",
                choice(
                        "vacancies",
                        "portal.sight.vacancies",
                        VacancyScope.class,
                        one -> getTranslation("portal.scope." + one)),
                choice(
                        "interviews",
                        "portal.sight.interviews",
                        InterviewScope.class,
                        one -> getTranslation("portal.interviews." + one)),
                stages("stages", "portal.sight.stages", before.stages()));
        section(
                "portal.role.fields",
                choice("naming", "portal.sight.naming", Naming.class, one -> getTranslation("portal.naming." + one)),
                choice(
                        "resume",
                        "portal.sight.resume",
                        ResumeAccess.class,
                        one -> getTranslation("portal.resume." + one)),
                right("seesContactData", "portal.sight.seesContactData"),
                right("seesPhoto", "portal.sight.seesPhoto"),
                right("seesSkills", "portal.sight.seesSkills"),
                right("seesSalaryWish", "portal.sight.seesSalaryWish"),
                right("seesAvailability", "portal.sight.seesAvailability"),
                right("seesComments", "portal.sight.seesComments"),
                right("seesRatings", "portal.sight.seesRatings"));
    }
}
