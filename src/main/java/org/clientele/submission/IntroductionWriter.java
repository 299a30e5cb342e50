package org.clientele.submission;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.contact.ContactId;
import org.clientele.resume.ResumeVersionId;
import org.clientele.shared.Stamp;
import org.clientele.vacancy.VacancyRef;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<ContactReach> reach;

    IntroductionWriter(
            IntroductionRepository introductions,
            ShareRepository shares,
            ClientTermsRepository terms,
            ObjectProvider<ContactReach> reach) {
        this.introductions = introductions;
        this.shares = shares;
        this.terms = terms;
        this.reach = reach;
    }

    /** A submission, in which version of the résumé, and whom it was shown to. */
    record Shown(Submission submission, @Nullable ResumeVersionId resume, List<OnBehalf> contacts) {}

    /** Asks the portal who sees what, so that everything else has to be written before. */
    void keep(VacancyRef vacancy, List<Shown> shown, Stamp stamp) {
        int months = terms.findById(vacancy.clientId())
                .map(ClientTerms::details)
                .orElse(ClientTermsDetails.USUAL)
                .protectionMonths();
        LocalDate today = LocalDate.ofInstant(stamp.at(), ZoneId.systemDefault());
        var circumstances = new Introduction.Circumstances(
                vacancy.clientName(), vacancy.title(), months == 0 ? null : today.plusMonths(months));
        Map<ResumeVersionId, String> hashes = hashes(shown);
        Map<SubmissionId, Set<ContactId>> seers = seers(shown);
        for (Shown each : shown) {
            Set<ContactId> seeing = seers.getOrDefault(each.submission().id(), Set.of());
            String hash = Optional.ofNullable(each.resume()).map(hashes::get).orElse("");
            each.contacts()
                    .forEach(contact -> introductions.save(new Introduction(
                            each.submission(),
                            circumstances,
                            contact,
                            new Introduction.Look(hash, seeing.contains(contact.id())),
                            stamp)));
        }
    }

    private Map<SubmissionId, Set<ContactId>> seers(List<Shown> shown) {
        List<SubmissionId> submissions =
                shown.stream().map(each -> each.submission().id()).toList();
        Set<ContactId> contacts = shown.stream()
                .flatMap(each -> each.contacts().stream())
                .map(OnBehalf::id)
                .collect(Collectors.toSet());
        return reach.stream()
                .map(portal -> portal.seers(submissions, contacts))
                .findFirst()
                .orElse(Map.of());
    }

    private Map<ResumeVersionId, String> hashes(List<Shown> shown) {
        Set<ResumeVersionId> versions =
                shown.stream().flatMap(each -> Stream.ofNullable(each.resume())).collect(Collectors.toSet());
        return versions.isEmpty()
                ? Map.of()
                : shares.findVersions(versions).stream()
                        .collect(Collectors.toMap(ResumeChoice::id, ResumeChoice::hash));
    }
}
