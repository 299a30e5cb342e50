package org.clientele.submission;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.clientele.shared.Stamp;
import org.clientele.vacancy.VacancyRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the proof of who was shown to whom, within the transaction that shows it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IntroductionWriter {

    private final IntroductionRepository introductions;
    private final ShareRepository shares;
    private final ClientTermsRepository terms;

    IntroductionWriter(IntroductionRepository introductions, ShareRepository shares, ClientTermsRepository terms) {
        this.introductions = introductions;
        this.shares = shares;
        this.terms = terms;
    }

    /** A submission, and whom it was shown to. */
    record Shown(Submission submission, List<OnBehalf> contacts) {}

    void keep(VacancyRef vacancy, List<Shown> shown, Stamp stamp) {
        int months = terms.findById(vacancy.clientId())
                .map(ClientTerms::details)
                .orElse(ClientTermsDetails.USUAL)
                .protectionMonths();
        LocalDate today = LocalDate.ofInstant(stamp.at(), ZoneId.systemDefault());
        var circumstances = new Introduction.Circumstances(
                vacancy.clientName(), vacancy.title(), months == 0 ? null : today.plusMonths(months));
        for (Shown each : shown) {
            String hash = each.submission()
                    .resumeVersionId()
                    .flatMap(shares::findResume)
                    .map(ResumeChoice::hash)
                    .orElse("");
            each.contacts()
                    .forEach(contact -> introductions.save(
                            new Introduction(each.submission(), circumstances, contact, hash, stamp)));
        }
    }
}
