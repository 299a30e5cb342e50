package org.clientele.candidate;

import java.time.LocalDate;
import java.util.List;
import org.clientele.shared.SalaryPeriod;
import org.clientele.shared.SaveOutcome.Saved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Candidates for tests, kept by whoever the test runs as. */
@Component
public class TestCandidates {

    private final Candidates candidates;
    private final Consents consents;

    TestCandidates(Candidates candidates, Consents consents) {
        this.candidates = candidates;
        this.consents = consents;
    }

    public CandidateId add(CandidateDetails details) {
        return new CandidateId(((Saved) candidates.add(details)).id());
    }

    public CandidateId add(String firstName, String lastName) {
        return add(CandidateDetails.named(firstName, lastName));
    }

    /** Somebody who has consented to being put forward. */
    public CandidateId consenting(String firstName, String lastName) {
        CandidateId id = add(firstName, lastName);
        consent(id, null);
        return id;
    }

    public void consent(CandidateId id, @Nullable LocalDate expiresOn) {
        Saved saved = (Saved)
                consents.give(id, version(id), new ConsentDetails(LocalDate.of(2026, 1, 2), "Recruitment", expiresOn));
        if (!saved.id().equals(id.value())) {
            throw new IllegalStateException("Another candidate: " + saved.id());
        }
    }

    public CandidateView view(CandidateId id) {
        return candidates.find(id).orElseThrow();
    }

    public void change(CandidateId id, CandidateDetails details) {
        candidates.change(id, version(id), details);
    }

    public void archive(CandidateId id) {
        candidates.archive(id);
    }

    public long version(CandidateId id) {
        return view(id).version();
    }

    public static CandidateDetails reached(String firstName, String lastName, String email, String phone) {
        return with(firstName, lastName, List.of(email), List.of(phone), "", List.of());
    }

    public static CandidateDetails employed(String firstName, String lastName, String employer) {
        return with(firstName, lastName, List.of(), List.of(), employer, List.of());
    }

    public static CandidateDetails skilled(String firstName, String lastName, String... skills) {
        return with(firstName, lastName, List.of(), List.of(), "", List.of(skills));
    }

    private static CandidateDetails with(
            String firstName,
            String lastName,
            List<String> emails,
            List<String> phones,
            String employer,
            List<String> skills) {
        return new CandidateDetails(
                firstName,
                lastName,
                "",
                emails,
                phones,
                List.of(),
                "",
                "",
                "",
                "",
                null,
                employer,
                skills,
                List.of(),
                null,
                "",
                SalaryPeriod.MONTH,
                null,
                null,
                "");
    }
}
