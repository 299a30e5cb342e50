package org.clientele.portal;

/**
 * Whether a contact is shown a field of candidates, and why.
 *
 * @param reason {@code ROLE} for what the role says, or who closes what the role would show
 */
public record FieldRuling(ApplicantField field, boolean shown, Reason reason) {

    public enum Reason {
        ROLE,
        /** An address would name who is not to be named. */
        NAMING,
        /** The version of the résumé that goes along is anonymous: a name, an address or a face beside it would undo that. */
        ANONYMOUS_RESUME,
        CONTACT_HIDES,
        CLIENT_HIDES
    }
}
