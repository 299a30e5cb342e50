package org.clientele.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;

/**
 * The whole transaction is done again when the database gave it up for another one's sake. For service methods that
 * lock more than one row.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
public @interface RetriedOnDeadlock {}
