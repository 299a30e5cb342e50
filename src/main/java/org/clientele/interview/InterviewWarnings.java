package org.clientele.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.candidate.Candidates;
import org.clientele.contact.Activity;
import org.clientele.contact.ContactRef;
import org.clientele.contact.ContactView;
import org.clientele.contact.Contacts;
import org.clientele.contact.Deputies;
import org.clientele.security.AccountRef;
import org.clientele.security.Accounts;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.Uuid7;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionRef;
import org.clientele.submission.SubmissionReferences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known to speak against the times that somebody is about to choose. */
@Service
@MayRead
public class InterviewWarnings {

    private final InterviewRepository interviews;
    private final SubmissionReferences submissions;
    private final Contacts contacts;
    private final Deputies deputies;
    private final Candidates candidates;
    private final Accounts accounts;

    InterviewWarnings(
            InterviewRepository interviews,
            SubmissionReferences submissions,
            Contacts contacts,
            Deputies deputies,
            Candidates candidates,
            Accounts accounts) {
        this.interviews = interviews;
        this.submissions = submissions;
        this.contacts = contacts;
        this.deputies = deputies;
        this.candidates = candidates;
        this.accounts = accounts;
    }

    /**
     * All of them; none if the submission is not there.
     *
     * @param self the interview that is being changed; null for a new one
     */
    @Transactional(readOnly = true)
    public List<InterviewWarning> of(SubmissionId submissionId, @Nullable InterviewId self, InterviewDetails typed) {
        SubmissionRef submission = submissions.find(submissionId).orElse(null);
        if (submission == null) {
            return List.of();
        }
        List<InterviewWarning> warnings = new ArrayList<>();
        if (typed.kind() == InterviewKind.VIDEO && typed.link().isBlank()) {
            warnings.add(new InterviewWarning.NoLink());
        }
        if (typed.contacts().isEmpty()) {
            warnings.add(new InterviewWarning.ClientNotTold());
        }
        typed.slots().stream()
                .filter(slot -> slot.comesTwice(typed.zone()))
                .forEach(slot -> warnings.add(new InterviewWarning.ComesTwice(slot)));
        candidates
                .find(submission.candidate())
                .filter(candidate -> candidate.details().emails().isEmpty())
                .ifPresent(none -> warnings.add(new InterviewWarning.Unreachable(submission.candidateName())));
        Map<UUID, String> names = new HashMap<>();
        typed.contacts().stream()
                .flatMap(id -> contacts.find(id).stream())
                .filter(contact -> contact.client().id().equals(submission.client()))
                .forEach(contact -> {
                    names.put(contact.id().value(), contact.details().fullName());
                    warnings.addAll(of(contact, typed));
                });
        typed.colleagues()
                .forEach(id -> accounts.find(id).map(AccountRef::name).ifPresent(name -> names.put(id.value(), name)));
        typed.slots().stream()
                .filter(slot -> !slot.isLeftOut(typed.zone()))
                .forEach(slot -> warnings.addAll(busy(submission, self, names, slot.in(typed.zone()))));
        return warnings.stream().distinct().toList();
    }

    private List<InterviewWarning> of(ContactView contact, InterviewDetails typed) {
        List<InterviewWarning> warnings = new ArrayList<>();
        String name = contact.details().fullName();
        Activity activity = contact.activity();
        Optional<LocalDate> first =
                typed.slots().stream().map(slot -> slot.starts().toLocalDate()).min(LocalDate::compareTo);
        LocalDate back = activity.returnsOn();
        if (!activity.active()
                && (back == null || first.isEmpty() || first.get().isBefore(back))) {
            String deputy = first.flatMap(day -> deputies.standsInFor(contact.id(), day))
                    .map(ContactRef::name)
                    .orElse("");
            warnings.add(new InterviewWarning.Away(name, back, deputy));
        }
        if (typed.clientCopy() && contact.details().emails().isEmpty()) {
            warnings.add(new InterviewWarning.Unreachable(name));
        }
        return warnings;
    }

    private List<InterviewWarning> busy(
            SubmissionRef submission, @Nullable InterviewId self, Map<UUID, String> names, InterviewTime time) {
        InterviewId other = self == null ? new InterviewId(Uuid7.next()) : self;
        List<UUID> people =
                Stream.concat(names.keySet().stream(), Stream.of(other.value())).toList();
        return interviews
                .findBusy(
                        other,
                        people,
                        submission.candidate(),
                        time.starts().minus(InterviewCheck.LONGEST),
                        time.starts(),
                        time.ends())
                .stream()
                .<InterviewWarning>map(
                        busy -> new InterviewWarning.Busy(name(busy, names, submission.candidateName()), busy.time()))
                .distinct()
                .toList();
    }

    private static String name(Busy busy, Map<UUID, String> names, String candidate) {
        return Stream.of(Optional.ofNullable(busy.accountId()), Optional.ofNullable(busy.contactId()))
                .flatMap(Optional::stream)
                .flatMap(id -> Stream.ofNullable(names.get(id)))
                .findFirst()
                .orElse(candidate);
    }
}
