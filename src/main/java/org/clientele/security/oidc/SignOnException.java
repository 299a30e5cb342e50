package org.clientele.security.oidc;

/** Somebody has not come back from a provider as a known person. The message is for the log, and names nobody. */
public final class SignOnException extends Exception {

    /** Why, as far as the person is told. */
    public enum Reason {
        /** The provider cannot be reached, is too slow, or does not answer as it has to. */
        PROVIDER,
        /** What came back was not asked for in this browser, was used already, or took too long. */
        AGAIN,
        /** The person, or the provider, said no. */
        CANCELLED
    }

    private static final int LONGEST = 300;

    private final Reason reason;

    SignOnException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    SignOnException(Reason reason, Throwable cause) {
        super(shortened(String.valueOf(cause.getMessage())), cause);
        this.reason = reason;
    }

    /** It may hold what a provider answered, which can be anything. */
    private static String shortened(String message) {
        String line = message.replaceAll("\\p{Cntrl}+", " ");
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    public Reason reason() {
        return reason;
    }
}
