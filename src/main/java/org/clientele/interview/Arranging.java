package org.clientele.interview;

import java.util.Optional;
import org.clientele.location.Locations;
import org.clientele.security.Permission.MayWork;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionReferences;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What there is to choose from when an interview is arranged. */
@Service
@MayWork
public class Arranging {

    private final SubmissionReferences submissions;
    private final InterviewPeople people;
    private final Locations locations;
    private final InterviewSettings settings;

    Arranging(
            SubmissionReferences submissions, InterviewPeople people, Locations locations, InterviewSettings settings) {
        this.submissions = submissions;
        this.people = people;
        this.locations = locations;
        this.settings = settings;
    }

    /** Empty if the submission is not there. */
    @Transactional(readOnly = true)
    public Optional<ArrangingChoices> of(SubmissionId id) {
        return submissions
                .find(id)
                .map(submission -> new ArrangingChoices(
                        submission,
                        people.contacts(submission.client()),
                        people.colleagues(submission.client()),
                        locations.of(submission.client()),
                        settings.current().details().clientCopy()));
    }
}
