package org.clientele.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.register.http.RegisterAddresses;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.VacancyState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A first start with demo data, in a database of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@DirtiesContext
class DemoDataTest {

    @TempDir
    static Path folder;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DemoData demo;

    @Autowired
    private FirstVisitor visitor;

    @Autowired
    private RegisterAddresses registers;

    /** Comes as soon as the port is open. */
    @TestConfiguration
    static class FirstVisitor {

        private int accounts;

        @EventListener
        void look(WebServerInitializedEvent opened) {
            JdbcTemplate database = opened.getApplicationContext().getBean(JdbcTemplate.class);
            accounts = database.queryForObject("select count(*) from account", Integer.class);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("clientele.data-dir", folder::toString);
    }

    @Test
    void sixtyClientsAreThereWithAllThatIsKeptAboutThem() {
        assertThat(count("client")).isEqualTo(60);
        assertThat(count("location")).isEqualTo(150);
        assertThat(count("contact")).isEqualTo(400);
        assertThat(count("note")).isEqualTo(150);
        assertThat(count("task")).isEqualTo(80);
        assertThat(count("attachment")).isEqualTo(70 + 80);
        assertThat(count("attachment_version")).isEqualTo(76 + 80);
        assertThat(count("generated_document")).isEqualTo(3);
        assertThat(count("account")).isEqualTo(4);
    }

    @Test
    void vacanciesInEveryStateAndCandidatesWithResumesAreThere() {
        assertThat(count("vacancy")).isEqualTo(12);
        assertThat(jdbc.queryForList("select distinct state from vacancy", String.class))
                .containsExactlyInAnyOrder(
                        Stream.of(VacancyState.values()).map(Enum::name).toArray(String[]::new));
        assertThat(count("vacancy_release")).isEqualTo(22);
        assertThat(count("portal_account where state = 'ACTIVE'")).isPositive();
        assertThat(count("candidate")).isEqualTo(80);
        assertThat(jdbc.queryForList("select distinct consent_state from candidate", String.class))
                .contains("NONE", "GIVEN", "WITHDRAWN");
    }

    @Test
    void candidatesStandInEveryStageAndInterviewsInMostStatesAreThere() {
        assertThat(jdbc.queryForList("""
                        select distinct v.kind from submission s join vacancy_stage v on v.id = s.stage_id""", String.class))
                .containsExactlyInAnyOrder(
                        Stream.of(StageKind.values()).map(Enum::name).toArray(String[]::new));
        assertThat(jdbc.queryForList("select distinct naming from client_resume_version", String.class))
                .containsExactlyInAnyOrder("FULL_NAME", "INITIALS", "NUMBER");
        assertThat(jdbc.queryForList("select distinct state from interview", String.class))
                .containsExactlyInAnyOrder("PROPOSED", "SCHEDULED", "HELD", "CANCELLED");
        assertThat(jdbc.queryForList("select distinct thread from submission_comment", String.class))
                .containsExactlyInAnyOrder("INTERNAL", "CLIENT");
        assertThat(count("known_claim")).isEqualTo(1);
        assertThat(count("submission where answered_at is null and feedback_due_on < current_date"))
                .isPositive();
    }

    @Test
    void aFilledVacancyHasHiredAsManyAsItHasOpenings() {
        assertThat(jdbc.queryForList("""
                        select v.openings - (select count(*) from submission s join vacancy_stage st on st.id = s.stage_id
                                where s.vacancy_id = v.id and st.kind = 'HIRED')
                        from vacancy v where v.state = 'FILLED'""", Integer.class)).containsOnly(0);
    }

    @Test
    void contactsOfTwoClientsSeeCandidatesInEachRoleOfThePortal() {
        assertThat(jdbc.queryForList("""
                        select distinct r.delivered_as from portal_account a join portal_role r on r.id = a.role_id
                        where a.state = 'ACTIVE' and exists (
                            select 1 from introduction i where i.contact_id = a.contact_id and i.in_portal)""", String.class))
                .containsExactlyInAnyOrder("CLIENT_ADMINISTRATOR", "HIRING_MANAGER", "INTERVIEWER", "READER");
        assertThat(jdbc.queryForObject("select count(distinct client_id) from portal_account", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void accountsAreThereBeforeThePortOpens() {
        assertThat(visitor.accounts).isEqualTo(4);
    }

    @Test
    void nobodyBeginsWithABellFullOfNotifications() {
        assertThat(jdbc.queryForList(
                        "select count(*) from notification where unread group by account_id", Integer.class))
                .isNotEmpty()
                .allMatch(unread -> unread < 30);
    }

    @Test
    void theNextStartAddsNothing() {
        demo.prepare();

        assertThat(count("client")).isEqualTo(60);
        assertThat(count("account")).isEqualTo(4);
    }

    @Test
    void noRegisterOutsideTheMachineIsAsked() {
        assertThat(registers.simulated()).isTrue();
        assertThat(List.of(registers.bir(), registers.krs(), registers.whiteList()))
                .allMatch(address -> address.getHost().equals("127.0.0.1"));
    }

    private int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }
}
