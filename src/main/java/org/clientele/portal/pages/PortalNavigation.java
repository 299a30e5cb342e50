package org.clientele.portal.pages;

import com.vaadin.flow.component.html.Anchor;
import org.clientele.portal.RequestFileId;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;

/** The addresses of the portal, each without a slash at the beginning. */
public final class PortalNavigation {

    public static final String HOME = "portal";
    public static final String ACCOUNT = HOME + "/account";
    public static final String INTERVIEWS = HOME + "/interviews";

    public static final String INBOX = HOME + "/inbox";
    public static final String REQUESTS = HOME + "/requests";
    static final String NOTICES = HOME + "/notices";
    static final String VACANCIES = HOME + "/vacancies";
    static final String CANDIDATES = HOME + "/candidates";
    static final String RESUMES = HOME + "/files/resumes";
    static final String PHOTOS = HOME + "/files/photos";

    static final String REQUEST_FILES = HOME + "/files/requests";

    private PortalNavigation() {}

    public static String url(VacancyId vacancy) {
        return VACANCIES + "/" + vacancy.value();
    }

    public static String url(SubmissionId candidate) {
        return CANDIDATES + "/" + candidate.value();
    }

    static String resumeUrl(SubmissionId candidate) {
        return RESUMES + "/" + candidate.value();
    }

    static String url(RequestFileId file) {
        return REQUEST_FILES + "/" + file.value();
    }

    static String photoUrl(SubmissionId candidate) {
        return PHOTOS + "/" + candidate.value();
    }

    /** A link within the portal, which does not load the page anew. */
    public static Anchor link(String url, String text) {
        Anchor link = new Anchor(url, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
