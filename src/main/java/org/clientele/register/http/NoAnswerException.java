package org.clientele.register.http;

import org.clientele.register.RegisterFailure;
import org.jspecify.annotations.Nullable;

/**
 * A call brought no answer. It stays within this module, whose ports tell the same as
 * {@link org.clientele.register.Answer.Failed}. Its message never holds what was asked or answered.
 */
public class NoAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RegisterFailure reason;

    public NoAnswerException(RegisterFailure reason) {
        this(reason, null);
    }

    public NoAnswerException(RegisterFailure reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public RegisterFailure reason() {
        return reason;
    }
}
