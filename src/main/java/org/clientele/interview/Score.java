package org.clientele.interview;

import jakarta.persistence.Embeddable;

/**
 * How somebody did in one respect.
 *
 * @param criterion in the interviewer's words
 * @param score from 1 to {@value #BEST}
 */
@Embeddable
public record Score(String criterion, int score) {

    public static final int BEST = 5;
    public static final int CRITERION_MAX = 120;
    public static final int MOST = 12;
}
