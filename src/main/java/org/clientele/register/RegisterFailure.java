package org.clientele.register;

/** Why a register did not answer. Each has a sentence for the reader, {@code register.failure.<NAME>}. */
public enum RegisterFailure {
    /** No key is configured, or the register is switched off. */
    NOT_CONFIGURED,
    /** The register does not take the configured key. */
    KEY_REFUSED,
    /** It cannot be reached, answers with a failure, or failed so often that it is left alone for a while. */
    UNAVAILABLE,
    /** It says itself that it has a break. */
    TECHNICAL_BREAK,
    /** It did not answer in time. */
    TOO_SLOW,
    /** It answered something that is no answer. */
    GARBLED,
    /** It answered more than is taken. */
    TOO_LARGE,
    /** As many questions as are allowed in a day were asked. */
    QUOTA_USED_UP,
    /** It was asked for more at once than it answers. */
    TOO_MANY,
    /** It does not answer this question to this key. */
    NOT_ALLOWED,
    /** Others ask so much at the moment that this question has to wait. */
    BUSY,
    /** Whoever asked gave up. */
    CANCELLED;

    /** The key of its sentence. */
    public String key() {
        return "register.failure." + name();
    }
}
