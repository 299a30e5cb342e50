package org.clientele.portal.ui;

import java.util.Set;
import org.clientele.portal.InterviewScope;
import org.clientele.portal.ResumeAccess;
import org.clientele.portal.RoleDetails;
import org.clientele.portal.RoleSight;
import org.clientele.portal.VacancyScope;
import org.clientele.resume.Naming;
import org.clientele.vacancy.StageKind;

/** A role as it is typed. */
public record RoleInput(
        String name,
        VacancyScope vacancies,
        InterviewScope interviews,
        Naming naming,
        ResumeAccess resume,
        boolean seesContactData,
        boolean seesPhoto,
        boolean seesSkills,
        boolean seesSalaryWish,
        boolean seesAvailability,
        boolean seesComments,
        boolean seesRatings,
        Set<StageKind> stages) {

    static RoleInput of(RoleDetails details) {
        RoleSight sight = details.sight();
        return new RoleInput(
                details.name(),
                sight.vacancies(),
                sight.interviews(),
                sight.naming(),
                sight.resume(),
                sight.seesContactData(),
                sight.seesPhoto(),
                sight.seesSkills(),
                sight.seesSalaryWish(),
                sight.seesAvailability(),
                sight.seesComments(),
                sight.seesRatings(),
                details.stages());
    }

    RoleDetails details() {
        return new RoleDetails(
                name,
                new RoleSight(
                        vacancies,
                        interviews,
                        naming,
                        resume,
                        seesContactData,
                        seesPhoto,
                        seesSkills,
                        seesSalaryWish,
                        seesAvailability,
                        seesComments,
                        seesRatings),
                stages);
    }
}
