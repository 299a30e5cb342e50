package org.clientele.offlimits;

import static org.assertj.core.api.Assertions.assertThat;

import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.CompanyDetails;
import org.clientele.client.TestClients;
import org.clientele.offlimits.OffLimitsAnswer.OffLimits;
import org.clientele.register.TestCompanies;
import org.clientele.security.CurrentActor;
import org.clientele.security.WithRecruiter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A client that was filled from the register is recognised by each of its names. Commits it, as searches need. */
@IntegrationTest
@WithOffLimits
@WithRecruiter
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OffLimitsFilledNamesTest {

    @Autowired
    private OffLimitsQuestions questions;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestRules rules;

    @Autowired
    private CurrentActor actor;

    private ClientId client;

    @BeforeAll
    void aFilledClientThatIsOffLimits() {
        var details = CompanyDetails.of(TestCompanies.unnumbered(
                "PRZEDSIĘBIORSTWO ROSICZKOWE ŚWIERK SPÓŁKA AKCYJNA", "ROSICZKOWY ŚWIERK S.A."));
        client = actor.asSystem(
                "Tests",
                () -> clients.add(
                        TestClients.with(details, clients.firstStatus().id(), null)));
        rules.set(client);
    }

    @AfterAll
    void nobodyIsOffLimits() {
        rules.lift(client);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rosiczkowy Świerk",
                "ROSICZKOWY SWIERK S.A.",
                "Przedsiębiorstwo Rosiczkowe Świerk",
                "PRZEDSIĘBIORSTWO ROSICZKOWE ŚWIERK SPÓŁKA AKCYJNA"
            })
    void theClientIsRecognised(String question) {
        assertThat(questions.ask(question))
                .isInstanceOfSatisfying(
                        OffLimits.class,
                        answer -> assertThat(answer.hits())
                                .extracting(RuleHit::client)
                                .contains(client));
    }
}
