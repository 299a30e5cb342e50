package org.clientele.portal;

/**
 * The roles and profiles that are there from the beginning. Stored by name; each has the translation
 * {@code portal.delivered.<NAME>}, by which it is called until somebody renames it.
 */
public enum Delivered {
    CLIENT_ADMINISTRATOR("Client administrator"),
    HIRING_MANAGER("Hiring manager"),
    INTERVIEWER("Interviewer"),
    READER("Reader");

    private final String firstName;

    Delivered(String firstName) {
        this.firstName = firstName;
    }

    /** Whether this is the name that it came with. */
    public boolean hasFirstName(String name) {
        return firstName.equals(name);
    }
}
