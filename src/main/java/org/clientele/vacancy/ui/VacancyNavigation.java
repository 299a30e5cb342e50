package org.clientele.vacancy.ui;

import org.clientele.vacancy.VacancyId;
import org.springframework.modulith.NamedInterface;

/** Where vacancies are listed and shown. Addresses are within the application, without a leading slash. */
@NamedInterface("navigation")
public final class VacancyNavigation {

    static final String LIST = "desk/vacancies";

    private VacancyNavigation() {}

    /** The address of a vacancy's page. */
    public static String url(VacancyId vacancy) {
        return LIST + "/" + vacancy.value();
    }

    /** The address of a vacancy's page, opened at a tab. */
    public static String url(VacancyId vacancy, String tab) {
        return url(vacancy) + "?tab=" + tab;
    }
}
