package org.clientele.submission;

import java.util.List;
import java.util.function.Supplier;
import org.clientele.access.LookPast;
import org.clientele.candidate.CandidateArchived;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.CandidatePurged;
import org.clientele.candidate.CandidateRenamed;
import org.clientele.candidate.CandidateRestored;
import org.clientele.candidate.ConsentExpired;
import org.clientele.candidate.ConsentWithdrawn;
import org.clientele.client.ClientArchived;
import org.clientele.client.ClientId;
import org.clientele.client.ClientPurged;
import org.clientele.client.ClientRestored;
import org.clientele.shared.RecordMoved;
import org.clientele.shared.RecordType;
import org.clientele.vacancy.VacancyArchived;
import org.clientele.vacancy.VacancyPurged;
import org.clientele.vacancy.VacancyRestored;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to submissions when something happens to their candidate, vacancy or client, in the same transaction.
 * Also to those at clients whom the one who acts does not see: a consent that is withdrawn is withdrawn everywhere.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SubmissionFollower {

    /** Reasons in no one's language: translated by {@code submission.withdrawnReason.<REASON>}. */
    static final String CONSENT_WITHDRAWN = "CONSENT_WITHDRAWN";

    static final String CONSENT_EXPIRED = "CONSENT_EXPIRED";

    private final SubmissionRepository submissions;
    private final ShareRepository shares;
    private final ClientTermsRepository terms;
    private final SubmissionEntries entries;
    private final SubmissionArchive archive;
    private final LookPast lookPast;

    SubmissionFollower(
            SubmissionRepository submissions,
            ShareRepository shares,
            ClientTermsRepository terms,
            SubmissionEntries entries,
            SubmissionArchive archive,
            LookPast lookPast) {
        this.submissions = submissions;
        this.shares = shares;
        this.terms = terms;
        this.entries = entries;
        this.archive = archive;
        this.lookPast = lookPast;
    }

    @EventListener
    void on(ConsentWithdrawn event) {
        withdraw(event.candidate(), CONSENT_WITHDRAWN);
    }

    @EventListener
    void on(ConsentExpired event) {
        withdraw(event.candidate(), CONSENT_EXPIRED);
    }

    @EventListener
    void on(CandidateRenamed event) {
        everywhere(() -> submissions.rename(event.candidate(), event.name()));
    }

    @EventListener
    void on(CandidateArchived event) {
        everywhere(() -> submissions.archiveOf(event.candidate()));
    }

    @EventListener
    void on(CandidateRestored event) {
        restore(() -> submissions.findArchived(event.candidate()));
    }

    @EventListener
    void on(VacancyArchived event) {
        everywhere(() -> submissions.archiveOf(event.vacancy()));
    }

    @EventListener
    void on(VacancyRestored event) {
        restore(() -> submissions.findArchived(event.vacancy()));
    }

    @EventListener
    void on(ClientArchived event) {
        everywhere(() -> submissions.archiveOf(event.client()));
    }

    @EventListener
    void on(ClientRestored event) {
        restore(() -> submissions.findArchived(event.client()));
    }

    @EventListener
    void on(CandidatePurged event) {
        everywhere(() -> submissions
                .findForUpdate(event.candidate())
                .forEach(submission ->
                        archive.purgeWith(submission, event.candidate().toRecordRef())));
    }

    @EventListener
    void on(VacancyPurged event) {
        everywhere(() -> submissions
                .findByVacancyId(event.vacancy())
                .forEach(submission ->
                        archive.purgeWith(submission, event.vacancy().toRecordRef())));
    }

    @EventListener
    void on(ClientPurged event) {
        terms.findById(event.client()).ifPresent(terms::delete);
        terms.flush();
    }

    /** What was shown to a contact was shown to the client that the contact was at. */
    @EventListener
    void on(RecordMoved event) {
        if (event.record().type() == RecordType.CONTACT) {
            shares.deleteOf(event.record().id(), new ClientId(event.from()));
        }
    }

    private void withdraw(CandidateId candidate, String reason) {
        everywhere(() -> submissions.findForUpdate(candidate).stream()
                .filter(submission -> submission.isShared() && !submission.isWithdrawn())
                .forEach(submission -> entries.withdraw(submission, Withdrawal.telling(reason))));
    }

    private void restore(Supplier<List<SubmissionId>> archived) {
        everywhere(() -> {
            List<SubmissionId> ids = archived.get();
            if (!ids.isEmpty()) {
                submissions.restore(ids);
            }
        });
    }

    private void everywhere(Runnable work) {
        lookPast.withoutAnswer(() -> {
            work.run();
            return true;
        });
    }
}
