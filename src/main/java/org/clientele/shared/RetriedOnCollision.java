package org.clientele.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;

/**
 * The whole transaction is done again when another one got in its way at the same moment: when the database gave this
 * one up for the other's sake, or when the other was the first to take a value that only one may have. Done again, it
 * sees what the other did, and answers accordingly. For every method of a service that writes.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(
        includes = {PessimisticLockingFailureException.class, DataIntegrityViolationException.class},
        maxRetries = 3,
        delay = 20,
        jitter = 20)
public @interface RetriedOnCollision {}
