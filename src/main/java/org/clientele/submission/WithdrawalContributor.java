package org.clientele.submission;

/** Tells what else ends when a submission is withdrawn. Each feature answers for what it hangs on submissions. */
public interface WithdrawalContributor {

    /** Asked inside a transaction. */
    WithdrawalImpact impactOfWithdrawing(SubmissionId submission);
}
