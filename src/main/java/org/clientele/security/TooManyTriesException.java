package org.clientele.security;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** The password was not even looked at, since too many wrong ones came before it. */
class TooManyTriesException extends LockedException {

    private final Duration wait;

    TooManyTriesException(Duration wait) {
        super("Too many tries, wait " + wait);
        this.wait = wait;
    }

    Duration waitTime() {
        return wait;
    }
}
