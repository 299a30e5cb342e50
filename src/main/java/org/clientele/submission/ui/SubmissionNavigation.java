package org.clientele.submission.ui;

import org.clientele.submission.SubmissionId;
import org.springframework.modulith.NamedInterface;

/** Where submissions are shown. Addresses are within the application, without a leading slash. */
@NamedInterface("navigation")
public final class SubmissionNavigation {

    static final String PATH = "desk/submissions";

    private SubmissionNavigation() {}

    /** The address of a submission's page. */
    public static String url(SubmissionId submission) {
        return PATH + "/" + submission.value();
    }
}
