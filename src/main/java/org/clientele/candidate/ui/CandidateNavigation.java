package org.clientele.candidate.ui;

import org.clientele.candidate.CandidateId;
import org.springframework.modulith.NamedInterface;

/** Where candidates are listed and shown. Addresses are within the application, without a leading slash. */
@NamedInterface("navigation")
public final class CandidateNavigation {

    public static final String LIST = "desk/candidates";

    private CandidateNavigation() {}

    /** The address of a candidate's page. */
    public static String url(CandidateId candidate) {
        return LIST + "/" + candidate.value();
    }

    /** The address of a tab on a candidate's page. */
    public static String url(CandidateId candidate, String tab) {
        return url(candidate) + "?tab=" + tab;
    }
}
