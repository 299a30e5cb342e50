package org.clientele.submission;

import java.util.List;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.ImpactContributor;
import org.clientele.shared.ImpactContributor.Impact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What would end with a submission, told before it does (docs/features.md N16). */
@Service
@MayRead
public class SubmissionEndings {

    private final SubmissionRepository submissions;
    private final List<WithdrawalContributor> withdrawals;
    private final List<ImpactContributor> impacts;

    SubmissionEndings(
            SubmissionRepository submissions,
            List<WithdrawalContributor> withdrawals,
            List<ImpactContributor> impacts) {
        this.submissions = submissions;
        this.withdrawals = withdrawals;
        this.impacts = impacts;
    }

    /** What would end with its withdrawal. */
    @Transactional(readOnly = true)
    public WithdrawalImpact ofWithdrawing(SubmissionId id) {
        return submissions.findById(id).stream()
                .flatMap(found -> withdrawals.stream())
                .map(contributor -> contributor.impactOfWithdrawing(id))
                .reduce(WithdrawalImpact.NONE, WithdrawalImpact::and);
    }

    /** What would go with it into the archive. */
    @Transactional(readOnly = true)
    public List<Impact> ofTakingOut(SubmissionId id) {
        return submissions.findById(id).stream()
                .flatMap(found -> impacts.stream())
                .flatMap(contributor -> contributor.impactOfArchiving(id.toRecordRef()).stream())
                .toList();
    }
}
