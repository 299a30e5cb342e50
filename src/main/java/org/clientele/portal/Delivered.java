package org.clientele.portal;

/** The roles and profiles that are there from the beginning; their names are translated unless somebody has renamed them. Stored by name. */
public enum Delivered {
    CLIENT_ADMINISTRATOR,
    HIRING_MANAGER,
    INTERVIEWER,
    READER
}
