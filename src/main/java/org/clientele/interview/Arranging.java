package org.clientele.interview;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.Candidates;
import org.clientele.contact.ContactId;
import org.clientele.location.Locations;
import org.clientele.mail.Mails;
import org.clientele.security.Permission.MayWork;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionReferences;
import org.clientele.vacancy.ContactPart;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What there is to choose from when an interview is arranged. */
@Service
@MayWork
public class Arranging {

    private final SubmissionReferences submissions;
    private final Vacancies vacancies;
    private final Candidates candidates;
    private final InterviewPeople people;
    private final Locations locations;
    private final InterviewSettings settings;
    private final Mails mails;

    Arranging(
            SubmissionReferences submissions,
            Vacancies vacancies,
            Candidates candidates,
            InterviewPeople people,
            Locations locations,
            InterviewSettings settings,
            Mails mails) {
        this.submissions = submissions;
        this.vacancies = vacancies;
        this.candidates = candidates;
        this.people = people;
        this.locations = locations;
        this.settings = settings;
        this.mails = mails;
    }

    /** Empty if the submission is not there. */
    @Transactional(readOnly = true)
    public Optional<ArrangingChoices> of(SubmissionId id) {
        return submissions
                .find(id)
                .map(submission -> new ArrangingChoices(
                        submission,
                        people.contacts(submission.client()),
                        interviewers(submission.vacancy()),
                        people.colleagues(submission.client()),
                        locations.of(submission.client()),
                        settings.current().details().clientCopy(),
                        language(submission.candidate())));
    }

    private Set<ContactId> interviewers(VacancyId vacancy) {
        return vacancies.find(vacancy).stream()
                .flatMap(found -> found.contacts().stream())
                .filter(contact -> contact.part() == ContactPart.INTERVIEWS && !contact.archived())
                .map(VacancyView.Contact::contact)
                .collect(Collectors.toSet());
    }

    private String language(CandidateId candidate) {
        String proposed = candidates
                .find(candidate)
                .map(found -> CandidateLanguage.proposed(found.details()))
                .orElse("");
        return mails.language(proposed.isEmpty() ? null : Locale.of(proposed)).getLanguage();
    }
}
