package org.clientele.register.bir;

import org.clientele.register.RegisterFailure;
import org.clientele.register.http.NoAnswerException;

/** What BIR says when asked why its last result was empty (KomunikatKod). */
enum BirCode {
    NONE,
    CAPTCHA,
    TOO_MANY,
    NOT_FOUND,
    NOT_ALLOWED,
    NO_SESSION;

    /** @throws NoAnswerException if there is no such code */
    static BirCode of(String code) {
        return switch (code) {
            case "", "0" -> NONE;
            case "1" -> CAPTCHA;
            case "2" -> TOO_MANY;
            case "4" -> NOT_FOUND;
            case "5" -> NOT_ALLOWED;
            case "7" -> NO_SESSION;
            default -> throw new NoAnswerException(RegisterFailure.GARBLED);
        };
    }

    /** What an empty result means with this code. */
    BirResult result() {
        return switch (this) {
            case NONE, NOT_FOUND -> new BirResult.Nothing();
            case TOO_MANY -> throw new NoAnswerException(RegisterFailure.TOO_MANY);
            case CAPTCHA, NOT_ALLOWED -> throw new NoAnswerException(RegisterFailure.NOT_ALLOWED);
            case NO_SESSION -> throw new NoAnswerException(RegisterFailure.UNAVAILABLE);
        };
    }
}
