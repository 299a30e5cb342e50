package org.clientele.offlimits.ui;

/** Where one asks who is off limits and finds what one asked for, and where team leads look after that. Addresses are within the application. */
final class OffLimitsNavigation {

    static final String QUESTION = "desk/off-limits";
    static final String MY_EXCEPTIONS = QUESTION + "/my-exceptions";
    static final String RULES = QUESTION + "/rules";
    static final String EXCEPTIONS = QUESTION + "/exceptions";
    static final String LOG = QUESTION + "/questions";

    /** The tab of a client's page; the id of the section that shows it. */
    static final String TAB = "off-limits";

    private OffLimitsNavigation() {}
}
