package org.clientele.offlimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.offlimits.OffLimitsAnswer.Free;
import org.clientele.offlimits.OffLimitsAnswer.Invalid;
import org.clientele.offlimits.OffLimitsAnswer.OffLimits;
import org.clientele.offlimits.OffLimitsAnswer.Unclear;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithLead;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PageRef;
import org.clientele.shared.PostalAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Commits its client, since full-text search sees no other; without its rule nobody finds it. */
@IntegrationTest
@WithOffLimits
@WithRecruiter
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OffLimitsQuestionsTest {

    private static final String NAME = "Wrzosowe Kuźnie Sp. z o.o.";

    @Autowired
    private OffLimitsQuestions questions;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestRules rules;

    @Autowired
    private TestStaff staff;

    @Autowired
    private CurrentActor actor;

    private ClientId client;

    @BeforeAll
    void aClientThatIsOffLimits() {
        client = actor.asSystem("Tests", () -> clients.add(known(NAME)));
        rules.set(
                client,
                new RuleDetails(
                        "Strike until autumn",
                        Cover.DEPARTMENTS,
                        Set.of(),
                        "Forge\nPress shop",
                        LocalDate.now().minusDays(1),
                        LocalDate.now().plusDays(30),
                        "Heather Forges\nHF Group\nТОВ «Вересові Кузні»",
                        "heather.example",
                        null));
    }

    @AfterAll
    void nobodyIsOffLimits() {
        rules.lift(client);
    }

    @ParameterizedTest
    @CsvSource({
        "wrzosowe kuznie, SAME_NAME",
        "KUŹNIE WRZOSOWE S.A., SAME_NAME",
        "Wrzosowe Kuznje, SIMILAR_NAME",
        "Heather Forges, SAME_NAME",
        "hether forges, SIMILAR_NAME",
        "HF Group, SAME_NAME",
        "Wrzosowe Kuźnie spółka z o.o., SAME_NAME",
        "PL 003-000-00-39, NIP",
        "0030000039, NIP",
        "990000039, REGON",
        "99000003900000, REGON",
        "0000012345, KRS",
        "12345, KRS",
        "KRS 12345, KRS",
        "NIP: 003-000-00-39, NIP",
        "anna@kuznie.example, DOMAIN",
        "Anna.Nowak@mail.KUZNIE.example, DOMAIN",
        "kuznie.example, DOMAIN",
        "https://jobs.kuznie.example/apply?x=1, DOMAIN",
        "www.heather.example, DOMAIN",
        "Anna Nowak <anna@kuznie.example>, DOMAIN",
        "вересові кузні, SAME_NAME",
        "КУЗНІ ВЕРЕСОВІ ООО, SAME_NAME",
        "Вересови Кузні, SIMILAR_NAME",
        "Somebody Else NIP 0030000039, NIP",
        "Somebody Else Sp. z o.o. (003-000-00-39), NIP",
        "Somebody Else KRS: 12345, KRS",
        "Somebody 2000 REGON 990000039, REGON",
        "Wrzosowe Kuźnie NIP 1234563218, SAME_NAME",
        "NIP PL1234563218 wrzosowe kuznie, SAME_NAME",
        "Wrzosowe Kuźnie 1234563219, SAME_NAME",
        "@heather.example, DOMAIN"
    })
    void theClientIsRecognised(String question, Match match) {
        assertThat(questions.ask(question))
                .isInstanceOfSatisfying(
                        OffLimits.class,
                        answer -> assertThat(answer.hits()).singleElement().satisfies(hit -> {
                            assertThat(hit.client()).isEqualTo(client);
                            assertThat(hit.match()).isEqualTo(match);
                        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wrzosowe Pola",
                "kuznie.example.org",
                "notkuznie.example",
                "anna@example.org",
                "0030000022",
                "0000054321",
                "1234563218",
                "Somebody Else NIP 1234563218",
                "Fabryka 1912",
                "<script>alert(1)</script>"
            })
    void othersAreFree(String question) {
        assertThat(questions.ask(question)).isInstanceOf(Free.class);
    }

    @ParameterizedTest
    @CsvSource({
        "anna@gmail.com, EMPLOYER",
        "@gmail.com, EMPLOYER",
        "gmail.com, EMPLOYER",
        "a@b, ADDRESS",
        "@, ADDRESS",
        "?!, LETTERS",
        "%, LETTERS",
        "x, LETTERS",
        "Wr, LETTERS",
        "123, NUMBER",
        "54321, NUMBER",
        "003-000-00, NUMBER",
        "PL 003 000 00 38, NUMBER",
        "NIP 1234563219, NUMBER",
        "99000003, NUMBER",
        "Somebody Else NIP 1234563219, NUMBER",
        "Somebody Else 1234563219, NUMBER",
        "(123) 45, NUMBER",
        "GmbH, FORM",
        "Sp. z o.o., FORM",
        "spółka z ograniczoną odpowiedzialnością sp. k., FORM",
        "one two three four five six seven eight nine ten eleven, NAME"
    })
    void whatCannotTellACompanyIsNeitherYesNorNo(String question, Missing missing) {
        assertThat(questions.ask(question)).isEqualTo(new Unclear(missing));
        staff.as(
                Role.TEAM_LEAD,
                () -> assertThat(questions.page(PageRef.FIRST).rows().getFirst().answer())
                        .isEqualTo(Answer.UNCLEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0000b"})
    void whatCannotBeReadIsSaid(String question) {
        assertThat(questions.ask(question)).isInstanceOf(Invalid.class);
    }

    @Test
    void theAnswerSaysWhyHowFarUntilWhenAndWhichPeopleToAsk() {
        staff.idOf(Role.TEAM_LEAD);
        assertThat(questions.ask(NAME))
                .isInstanceOfSatisfying(
                        OffLimits.class,
                        answer -> assertThat(answer.hits()).singleElement().satisfies(hit -> {
                            assertThat(hit.reason()).isEqualTo("Strike until autumn");
                            assertThat(hit.cover()).isEqualTo(Cover.DEPARTMENTS);
                            assertThat(hit.parts()).containsExactly("Forge", "Press shop");
                            assertThat(hit.until()).isEqualTo(LocalDate.now().plusDays(30));
                            assertThat(hit.confirmed()).isTrue();
                            assertThat(hit.ask()).isNotEmpty().doesNotContain("Tests");
                        }));
    }

    @Test
    void aClientIsRecognisedByItsNewNameAsSoonAsItHasIt() {
        ClientId other = actor.asSystem("Tests", () -> clients.add(clients.named("Sasanka Dairy")));
        rules.set(other);

        clients.rename(other, "Krokus Dairy");

        assertThat(questions.ask("Krokus Dairy")).isInstanceOf(OffLimits.class);
        assertThat(questions.ask("Sasanka Dairy")).isInstanceOf(Free.class);
        rules.lift(other);
        assertThat(questions.ask("Krokus Dairy")).isInstanceOf(Free.class);
    }

    @Test
    void aClientInTheArchiveDoesNotCount() {
        ClientId other = actor.asSystem("Tests", () -> clients.add(clients.named("Zawilec Dairy")));
        rules.set(other);

        clients.archive(other);

        assertThat(questions.ask("Zawilec Dairy")).isInstanceOf(Free.class);
    }

    @Test
    void aRuleHoldsFromItsFirstDayOn() {
        ClientId other = actor.asSystem("Tests", () -> clients.add(clients.named("Pierwiosnek Dairy")));
        rules.set(other, TestRules.lasting(LocalDate.now().plusDays(2), null));

        assertThat(questions.ask("Pierwiosnek Dairy")).isInstanceOf(Free.class);
        rules.lift(other);
    }

    @Test
    @WithLead
    void eachQuestionIsLoggedForTheLeads() {
        staff.as(Role.RECRUITER, () -> questions.ask("Wrzosowe Kuźnie"));

        assertThat(questions.page(PageRef.FIRST).rows().getFirst()).satisfies(row -> {
            assertThat(row.askerName()).isEqualTo("Rita Recruiter");
            assertThat(row.question()).isEqualTo("Wrzosowe Kuźnie");
            assertThat(row.answer()).isEqualTo(Answer.OFF_LIMITS);
        });
        staff.as(
                Role.RECRUITER,
                () -> assertThatThrownBy(() -> questions.page(PageRef.FIRST))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private ClientDetails known(String name) {
        ClientDetails named = clients.named(name);
        return new ClientDetails(
                name,
                "",
                false,
                named.statusId(),
                null,
                "0030000039",
                "990000039",
                "0000012345",
                List.of(),
                "https://www.kuznie.example",
                "office@gmail.com",
                "",
                PostalAddress.NONE,
                "",
                null,
                List.of(),
                null);
    }
}
