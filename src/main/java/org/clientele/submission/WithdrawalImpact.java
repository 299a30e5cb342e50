package org.clientele.submission;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is called off when a submission is withdrawn, and who hears of it by mail.
 *
 * @param interviews how many are still to come
 * @param told the names of colleagues and contacts who are written to, each once
 * @param candidateReached whether the candidate would be written to as well
 */
public record WithdrawalImpact(int interviews, List<String> told, boolean candidateReached) {

    public static final WithdrawalImpact NONE = new WithdrawalImpact(0, List.of(), false);

    public WithdrawalImpact {
        told = List.copyOf(told);
    }

    WithdrawalImpact and(WithdrawalImpact other) {
        return new WithdrawalImpact(
                interviews + other.interviews,
                Stream.concat(told.stream(), other.told.stream()).distinct().toList(),
                candidateReached || other.candidateReached);
    }
}
