package org.clientele.security;

import java.time.Duration;

/** How changing one's password went. */
public sealed interface PasswordOutcome {

    /** It is changed, and one is signed out everywhere else. */
    record Changed() implements PasswordOutcome {}

    /** What was typed as the present password is wrong. */
    record WrongPassword() implements PasswordOutcome {}

    /** Too many wrong passwords came before; nothing was looked at. */
    record TooManyTries(Duration left) implements PasswordOutcome {}

    /** The new password will not do. */
    record Refused(PasswordProblem problem) implements PasswordOutcome {}
}
