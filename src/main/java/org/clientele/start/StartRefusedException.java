package org.clientele.start;

/**
 * A start that must not go on until the person who started it has changed something. The message is one sentence that
 * says what, and all that this person gets to read.
 */
public final class StartRefusedException extends RuntimeException {

    public StartRefusedException(String sentence) {
        super(sentence);
    }

    public StartRefusedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
