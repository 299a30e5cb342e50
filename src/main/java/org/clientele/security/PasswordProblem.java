package org.clientele.security;

/** Why a password will not do. */
public enum PasswordProblem {
    TOO_SHORT("error.password.tooShort"),
    TOO_LONG("error.password.tooLong"),
    /** It is among those that are guessed first, or made of one's own name. */
    EASY_TO_GUESS("error.password.easy");

    private final String messageKey;

    PasswordProblem(String messageKey) {
        this.messageKey = messageKey;
    }

    /** The translation key of a message for beside the field. */
    public String messageKey() {
        return messageKey;
    }
}
