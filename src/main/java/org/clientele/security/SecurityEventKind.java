package org.clientele.security;

/** What the security log keeps. Stored by name; each has a translation {@code security.event.<NAME>}. */
public enum SecurityEventKind {
    SIGNED_IN,
    SIGNED_OUT,
    /** A wrong password for an account that there is, or one that is inactive. */
    SIGN_IN_FAILED,
    /** Somebody ended a session from the list of sessions. */
    SESSION_ENDED,
    PASSWORD_CHANGED,
    /** An administrator made a link to set or reset the password. */
    LINK_MADE,
    /** Somebody had a link to get in mailed to a contact. */
    LINK_MAILED,
    /** From then on the account belongs to somebody at an OpenID provider. */
    IDENTITY_BOUND,
    /** Somebody who is known at an OpenID provider was not let in: inactive, or another person's account. */
    SIGN_ON_REFUSED,
    SECOND_FACTOR_SET_UP,
    /** By its owner or by an administrator. */
    SECOND_FACTOR_REMOVED,
    /** A wrong code after a right password. */
    SECOND_FACTOR_FAILED,
    RECOVERY_CODE_USED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    ACCOUNT_DEACTIVATED,
    ACCOUNT_REACTIVATED,
    /** The warning of a client that is kept already told of one that the person does not see. */
    DUPLICATE_WARNED,
    /** The answer about a company that is off limits told of a client that the person does not see. */
    OFF_LIMITS_ASKED,
    /** The mail pick-up desk looked up a client that the person does not see. */
    MAIL_PICKUP_LOOKED_UP,
    DELETION_WARNED,
    /** Somebody of the staff looked at the portal as a contact sees it. */
    PORTAL_VIEWED,
    /** An administrator decided something for the installation, such as who sees which clients. */
    SETTINGS_CHANGED
}
