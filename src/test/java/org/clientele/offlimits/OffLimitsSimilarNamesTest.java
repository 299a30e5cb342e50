package org.clientele.offlimits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.offlimits.OffLimitsAnswer.Free;
import org.clientele.offlimits.OffLimitsAnswer.OffLimits;
import org.clientele.offlimits.OffLimitsAnswer.Perhaps;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithLead;
import org.clientele.security.WithRecruiter;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.clientele.shared.PageRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Commits its clients, since full-text search sees no others; without their rules nobody finds them. */
@IntegrationTest
@WithOffLimits
@WithRecruiter
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OffLimitsSimilarNamesTest {

    private static final String SHIPYARD = "Modrzewiowa Stocznia P.S.A.";
    private static final String CONCRETE = "Jodłowy Beton i Cegła Wielkopolska";

    @Autowired
    private OffLimitsQuestions questions;

    @Autowired
    private OffLimitsCheck check;

    @Autowired
    private OffLimitsSettings settings;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestRules rules;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestVisibility visibility;

    @Autowired
    private CurrentActor actor;

    private List<ClientId> offLimits = List.of();

    @BeforeAll
    void twoClientsThatAreOffLimits() {
        staff.idOf(Role.TEAM_LEAD);
        offLimits = List.of(SHIPYARD, CONCRETE).stream()
                .map(name -> actor.asSystem("Tests", () -> clients.add(clients.named(name))))
                .toList();
        offLimits.forEach(rules::set);
    }

    @AfterAll
    void nobodyIsOffLimits() {
        offLimits.forEach(rules::lift);
    }

    @ParameterizedTest
    @CsvSource({
        "Modrzewiowa, Modrzewiowa Stocznia P.S.A., PART_OF_NAME",
        "modrzewiowa sp. z o.o., Modrzewiowa Stocznia P.S.A., PART_OF_NAME",
        "MODRZEW, Modrzewiowa Stocznia P.S.A., PART_OF_NAME",
        "stoczn modrzew, Modrzewiowa Stocznia P.S.A., PART_OF_NAME",
        "jodlowy beton i cegla, Jodłowy Beton i Cegła Wielkopolska, PART_OF_NAME",
        "Beton i Cegła S.A., Jodłowy Beton i Cegła Wielkopolska, PART_OF_NAME",
        "Modrzewiowa Stocznia P.S.A. oddział Kraków, Modrzewiowa Stocznia P.S.A., NAME_WITHIN",
        "Grupa Stocznia Modrzewiowa Holding, Modrzewiowa Stocznia P.S.A., NAME_WITHIN",
        "modrzewiowa-stocznia.example, Modrzewiowa Stocznia P.S.A., NAME_WITHIN"
    })
    void aPartOfANameIsNeitherYesNorNo(String question, String name, Match match) {
        assertThat(similar(question)).singleElement().isInstanceOfSatisfying(SimilarRule.Seen.class, seen -> {
            assertThat(seen.hit().recognised()).isEqualTo(name);
            assertThat(seen.hit().match()).isEqualTo(match);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Modrzewiowa Huta", "odrzewiowa", "Stocznia Północna", "Cegła Modrzewiowa"})
    void aWordTooManyOnBothSidesIsAnotherCompany(String question) {
        assertThat(questions.ask(question)).isInstanceOf(Free.class);
    }

    @Test
    void theWholeNameIsStillANo() {
        assertThat(questions.ask("Modrzewiowa Stocznia")).isInstanceOf(OffLimits.class);
    }

    @Test
    void nobodyGetsToKnowAHiddenClientByTryingParts() {
        visibility.set(Visibility.ASSIGNED);
        try {
            assertThat(similar("Modrzewiowa"))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            SimilarRule.Hidden.class,
                            hidden -> assertThat(hidden.ask()).isNotEmpty().doesNotContain("Tests"));
        } finally {
            visibility.set(Visibility.EVERYBODY);
        }
    }

    @Test
    @WithLead
    void theLogKeepsThatItWasPerhaps() {
        staff.as(Role.RECRUITER, () -> questions.ask("Modrzewiowa"));

        assertThat(questions.page(PageRef.FIRST).rows().getFirst().answer()).isEqualTo(Answer.PERHAPS);
    }

    @Test
    void otherFeaturesAreWarnedAlsoWhereRulesBlock() {
        mode(Mode.BLOCK);
        try {
            assertThat(check.ask("Anna Nowak", Set.of("Modrzewiowa", "")))
                    .isInstanceOfSatisfying(OffLimitsVerdict.Warning.class, warning -> {
                        assertThat(warning.hits()).isEmpty();
                        assertThat(warning.similar()).hasSize(1);
                    });
        } finally {
            mode(Mode.WARN);
        }
    }

    @Test
    void manyAreAskedAboutAtOnce() {
        Approach part = new Approach("Anna Nowak", List.of("Modrzewiowa"));
        Approach whole = new Approach("Jan Kos", List.of(CONCRETE));
        Approach mistyped = new Approach("Ewa Lis", List.of("Modrzewiowa Stocznja"));
        Approach another = new Approach("Iga Kruk", List.of("Cegła Modrzewiowa"));

        Map<Approach, OffLimitsVerdict> verdicts = check.ask(List.of(part, whole, mistyped, another));

        assertThat(verdicts.keySet()).containsExactlyInAnyOrder(part, whole, mistyped);
        assertThat(recognised(verdicts.get(whole))).containsExactly(CONCRETE);
        assertThat(recognised(verdicts.get(mistyped))).containsExactly(SHIPYARD);
        assertThat(recognised(verdicts.get(part))).isEmpty();
    }

    private static List<String> recognised(OffLimitsVerdict verdict) {
        return ((OffLimitsVerdict.Warning) verdict)
                .hits().stream().map(RuleHit::recognised).toList();
    }

    private List<SimilarRule> similar(String question) {
        OffLimitsAnswer answer = questions.ask(question);
        assertThat(answer).isInstanceOf(Perhaps.class);
        return ((Perhaps) answer).rules();
    }

    private void mode(Mode mode) {
        actor.asSystem(
                "Tests", () -> settings.change(settings.current().version(), new OffLimitsSettingsDetails(mode, 14)));
    }
}
