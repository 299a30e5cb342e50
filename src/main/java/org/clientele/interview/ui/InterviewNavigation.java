package org.clientele.interview.ui;

import org.clientele.interview.InterviewId;
import org.springframework.modulith.NamedInterface;

/** Where interviews are shown. Addresses are within the application, without a leading slash. */
@NamedInterface("navigation")
public final class InterviewNavigation {

    static final String PATH = "desk/interviews";

    static final String CALENDAR = "desk/calendar";

    static final String FEED = "desk/me/calendar";

    private InterviewNavigation() {}

    /** The address of an interview's page. */
    public static String url(InterviewId interview) {
        return PATH + "/" + interview.value();
    }
}
