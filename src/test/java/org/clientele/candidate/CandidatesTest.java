package org.clientele.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.candidate.TestCandidates.reached;
import static org.clientele.candidate.TestCandidates.skilled;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.SalaryPeriod;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Conflict;
import org.clientele.shared.SaveOutcome.Gone;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
@RecordApplicationEvents
class CandidatesTest {

    @Autowired
    private Candidates candidates;

    @Autowired
    private Consents consents;

    @Autowired
    private TestCandidates known;

    @Autowired
    private ApplicationEvents events;

    @Test
    void eachCandidateGetsANumberOfItsOwn() {
        CandidateView anna = known.view(known.add("Anna", "Maj"));
        CandidateView jan = known.view(known.add("Jan", "Maj"));

        assertThat(anna.number()).isPositive();
        assertThat(jan.number()).isGreaterThan(anna.number());
    }

    @Test
    void whatIsTypedIsKeptInCanonicalForm() {
        CandidateId id = known.add(reached(" Anna ", "Maj", "Anna@Mail.Example", "600 100 200"));

        CandidateDetails kept = known.view(id).details();
        assertThat(kept.fullName()).isEqualTo("Anna Maj");
        assertThat(kept.emails()).containsExactly("Anna@mail.example");
        assertThat(kept.phones()).containsExactly("+48600100200");
    }

    @Test
    void aCandidateWithoutALastNameIsRefused() {
        assertThat(candidates.add(CandidateDetails.named("Anna", " ")))
                .isEqualTo(new Invalid(Map.of("lastName", "error.required")));
    }

    @Test
    void skillsAreTakenFromTheListWhateverTheirCase() {
        CandidateId first = known.add(skilled("Anna", "Maj", "Kotlin-Test", "Zen of tests"));
        CandidateId second = known.add(skilled("Jan", "Maj", "kotlin-test"));

        assertThat(known.view(first).details().skills()).containsExactly("Kotlin-Test", "Zen of tests");
        assertThat(known.view(second).skills())
                .containsExactly(known.view(first).skills().getFirst());
    }

    @Test
    void whoeverSavesSecondIsTold() {
        CandidateId id = known.add("Anna", "Maj");
        long version = known.version(id);
        candidates.change(id, version, CandidateDetails.named("Anna", "Lis"));

        assertThat(candidates.change(id, version, CandidateDetails.named("Hanna", "Maj")))
                .isInstanceOf(Conflict.class);
        assertThat(known.view(id).details().fullName()).isEqualTo("Anna Lis");
        assertThat(events.stream(CandidateRenamed.class)).containsExactly(new CandidateRenamed(id, "Anna Lis"));
    }

    @Test
    void savingWithoutAChangeLeavesTheVersionAlone() {
        CandidateId id = known.add(skilled("Anna", "Maj", "Zebra", "aardvark"));
        CandidateView before = known.view(id);

        assertThat(candidates.change(id, before.version(), before.details()))
                .isEqualTo(new Saved(id.value(), before.version()));
    }

    @Test
    void nobodyIsBornTomorrow() {
        CandidateDetails typed = CandidateDetails.named("Anna", "Maj");
        CandidateDetails tomorrow = new CandidateDetails(
                "Anna",
                "Maj",
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                LocalDate.of(2999, 1, 1),
                "",
                List.of(),
                List.of(new LanguageSkill("pl", LanguageLevel.NATIVE), new LanguageSkill("pl", LanguageLevel.B1)),
                null,
                "",
                SalaryPeriod.MONTH,
                null,
                -1,
                "");

        assertThat(candidates.add(typed)).isInstanceOf(Saved.class);
        assertThat(candidates.add(tomorrow))
                .isEqualTo(new Invalid(Map.of(
                        "bornOn", "candidate.bornOn.impossible",
                        "languages", "candidate.languages.twice",
                        "noticeWeeks", "candidate.noticeWeeks.impossible")));
    }

    @Test
    void aNewConsentTakesThePlaceOfTheOneBefore() {
        CandidateId id = known.consenting("Anna", "Maj");
        known.consent(id, LocalDate.of(2999, 1, 1));

        assertThat(known.view(id).consent()).isEqualTo(ConsentState.GIVEN);
        assertThat(known.view(id).consentExpiresOn()).isEqualTo(LocalDate.of(2999, 1, 1));
        assertThat(consents.of(id)).hasSize(2);
        assertThat(consents.of(id).getFirst().replacedOn()).isNull();
        assertThat(consents.of(id).getLast().replacedOn()).isNotNull();
    }

    @Test
    void withdrawingAConsentIsToldAtOnce() {
        CandidateId id = known.consenting("Anna", "Maj");

        assertThat(consents.withdraw(id, known.version(id))).isInstanceOf(Saved.class);
        assertThat(known.view(id).consent()).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(consents.of(id).getFirst().withdrawnOn()).isNotNull();
        assertThat(events.stream(ConsentWithdrawn.class)).containsExactly(new ConsentWithdrawn(id));
    }

    @Test
    void aConsentThatIsOverAlreadyIsRefused() {
        CandidateId id = known.add("Anna", "Maj");
        LocalDate future = LocalDate.of(2999, 1, 1);

        SaveOutcome outcome =
                consents.give(id, known.version(id), new ConsentDetails(future, " ", LocalDate.of(2020, 1, 1)));

        assertThat(outcome)
                .isEqualTo(new Invalid(Map.of(
                        "givenOn", "candidate.consent.future",
                        "purpose", "error.required",
                        "expiresOn", "candidate.consent.past")));
    }

    @Test
    void whoIsDeletedCanNoLongerBeChanged() {
        CandidateId id = known.add("Anna", "Maj");

        assertThat(candidates.archive(id)).isInstanceOf(Saved.class);
        assertThat(candidates.change(id, known.version(id), CandidateDetails.named("A", "B")))
                .isInstanceOf(Gone.class);
        assertThat(candidates.archive(id)).isInstanceOf(Gone.class);
        assertThat(candidates.find(new CandidateId(UUID.randomUUID()))).isEmpty();
        assertThat(events.stream(CandidateArchived.class)).containsExactly(new CandidateArchived(id));
    }

    @Test
    void theLeakCheckLearnsHowACandidateCanBeReached() {
        CandidateId id = known.add(reached("Anna", "Maj", "anna@mail.example", "600100200"));

        assertThat(candidates.facts(id))
                .hasValueSatisfying(facts -> assertThat(facts)
                        .isEqualTo(new CandidateFacts(
                                facts.number(),
                                "Anna",
                                "Maj",
                                List.of("anna@mail.example"),
                                List.of("+48600100200"),
                                List.of(),
                                "",
                                null)));
    }
}
