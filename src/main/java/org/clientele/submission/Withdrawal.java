package org.clientele.submission;

/**
 * How a submission is taken back from the client.
 *
 * @param reason why, may be empty
 * @param candidateTold whether the candidate is written to where that ends something the candidate counts on
 */
public record Withdrawal(String reason, boolean candidateTold) {

    /** The candidate hears of all that is called off. */
    static Withdrawal telling(String reason) {
        return new Withdrawal(reason, true);
    }
}
