package org.clientele.security;

/** Why a password will not do. */
public enum PasswordProblem {
    TOO_SHORT("error.password.tooShort"),
    TOO_LONG("error.password.tooLong"),
    /** It is among those that are guessed first, or made of one's own name. */
    EASY_TO_GUESS("error.password.easy"),
    /** It is to be changed into what it is. */
    ALREADY_THIS("error.password.already");

    /** Shortest password, in characters. */
    public static final int MIN_LENGTH = 10;

    /** Longest password, in characters. */
    public static final int MAX_LENGTH = 200;

    private final String messageKey;

    PasswordProblem(String messageKey) {
        this.messageKey = messageKey;
    }

    /** The translation key of a message for beside the field, with {@link #MIN_LENGTH} as {0}. */
    public String messageKey() {
        return messageKey;
    }
}
