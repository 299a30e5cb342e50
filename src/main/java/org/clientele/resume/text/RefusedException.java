package org.clientele.resume.text;

import org.clientele.resume.text.ResumeReading.Reason;

/** Ends the reading of a file, within the program that reads. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    RefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
