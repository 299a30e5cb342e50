package org.clientele.security;

/**
 * What an administrator says about an account.
 *
 * @param email empty if not known
 * @param phone empty if not known
 */
public record AccountDetails(String userName, String fullName, String email, String phone, Role role) {

    /** Longest user name. */
    public static final int USER_NAME_LENGTH = UserName.MAX_LENGTH;

    /** Longest full name. */
    public static final int FULL_NAME_LENGTH = 120;

    /** Longest e-mail address, as RFC 5321 has it. */
    public static final int EMAIL_LENGTH = 254;

    /** Longest phone number. */
    public static final int PHONE_LENGTH = 40;
}
