package org.clientele.contact;

/**
 * How a contact was turned to from the application (docs/features.md S3.15, S3.16).
 *
 * @see Contacts#contacted
 */
public enum ContactAct {
    EMAIL("email"),
    CALL("call"),
    COPY("copy"),
    VCARD("vCard");

    private final String field;

    ContactAct(String field) {
        this.field = field;
    }

    /** Under which name the history keeps the address that was used. */
    String field() {
        return field;
    }
}
