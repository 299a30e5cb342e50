package org.clientele.security;

/** What an account of the agency's staff may do. Each role may do what its permissions say, and nothing else. */
public enum Role {
    /** Everything, and the settings of the installation. */
    ADMINISTRATOR,
    /** Works as a recruiter does, and restores what was archived. */
    TEAM_LEAD,
    /** The daily work on clients, locations and contacts. */
    RECRUITER,
    /** Reads only. */
    OBSERVER;

    /** The names of the roles for {@code @RolesAllowed}, which takes constants only. */
    public static final class Names {

        public static final String ADMINISTRATOR = "ADMINISTRATOR";
        public static final String TEAM_LEAD = "TEAM_LEAD";
        public static final String RECRUITER = "RECRUITER";
        public static final String OBSERVER = "OBSERVER";

        private Names() {}
    }
}
