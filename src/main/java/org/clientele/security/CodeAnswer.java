package org.clientele.security;

import java.time.Duration;

/** How a code of a second factor was answered. */
public sealed interface CodeAnswer {

    /** It counts, this once. */
    record Right() implements CodeAnswer {}

    /** It is wrong, too old, or was used before. */
    record Wrong() implements CodeAnswer {}

    /** Too many wrong ones came before; nothing was looked at. */
    record TooManyTries(Duration left) implements CodeAnswer {}
}
