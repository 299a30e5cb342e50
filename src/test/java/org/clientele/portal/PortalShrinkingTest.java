package org.clientele.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.portal.setup.Closing;
import org.clientele.portal.setup.PortalClosing;
import org.clientele.portal.setup.PortalSettings;
import org.clientele.portal.setup.Vanishing;
import org.clientele.resume.Naming;
import org.clientele.security.WithAdministrator;
import org.clientele.shared.SaveOutcome;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Access that ends with the vacancy (docs/features.md N10), and what a changed role newly shows. */
@IntegrationTest
@Transactional
@WithAdministrator
class PortalShrinkingTest {

    private static final RoleSight RELEASED_ONES = new RoleSight(
            VacancyScope.RELEASED,
            InterviewScope.NONE,
            Naming.FULL_NAME,
            ResumeAccess.NONE,
            false,
            false,
            false,
            false,
            false,
            false,
            false);

    @Autowired
    private PortalWorld world;

    @Autowired
    private PortalVacancies vacancies;

    @Autowired
    private PortalExplanations explanations;

    @Autowired
    private PortalSettings settings;

    @Autowired
    private PortalClosing closing;

    @Autowired
    private PortalRoleUse use;

    @Autowired
    private PortalRoles roles;

    @Autowired
    private Vacancies vacancyVerbs;

    @Autowired
    private TestVacancies testVacancies;

    @Autowired
    private TestClients clients;

    private ClientId client;
    private ContactId contact;
    private VacancyId vacancy;

    @BeforeEach
    void aVacancyThatEndedTenDaysAgo() {
        client = clients.add("Żółw Shipping");
        contact = world.contact(client, null, RELEASED_ONES);
        vacancy = world.vacancy(client, null, "Qshrink");
        world.release(vacancy, contact);
        world.run(
                "update vacancy set state = 'CLOSED', ended_on = utc_date() - interval 10 day where id = ?",
                vacancy.value());
    }

    @Test
    void aVacancyIsSeenForSoManyDaysAfterItsEndAndNoLonger() {
        assertThat(seen()).isEqualTo(1);

        settings.close(new Closing(11, false), settings.current().version());
        assertThat(seen()).isEqualTo(1);

        settings.close(new Closing(10, false), settings.current().version());
        assertThat(seen()).isZero();
        assertThat(explanations.explain(contact, vacancy).orElseThrow().failing())
                .isEqualTo("notLongEnded");
    }

    @Test
    void anAccountEndsAtTheMomentInWhichItsLastVacancyDoes() {
        VacancyId other = world.vacancy(client, null, "Qshrink too");
        world.release(other, contact);
        world.run("update vacancy set opened_on = utc_date() - interval 20 day where id = ?", other.value());
        settings.close(new Closing(null, true), settings.current().version());
        world.forget();

        assertThat(vacancyVerbs.become(
                        other, testVacancies.version(other), VacancyState.CLOSED, "Budget", LocalDate.now()))
                .isInstanceOf(SaveOutcome.Saved.class);

        assertThat(world.account(contact).state()).isEqualTo(PortalAccountState.DEACTIVATED);
    }

    @Test
    void anAccountWithDaysLeftWaitsForTheNight() {
        VacancyId other = world.vacancy(client, null, "Qshrink too");
        world.release(other, contact);
        settings.close(new Closing(5, true), settings.current().version());
        world.forget();

        vacancyVerbs.become(other, testVacancies.version(other), VacancyState.CLOSED, "Budget", LocalDate.now());

        assertThat(world.account(contact).state()).isEqualTo(PortalAccountState.ACTIVE);
    }

    @Test
    void whatWouldVanishIsNamedBefore() {
        assertThat(closing.preview(10)).extracting(Vanishing::title).contains("Qshrink");
        assertThat(closing.preview(11)).extracting(Vanishing::title).doesNotContain("Qshrink");
    }

    @Test
    void aWiderRoleTellsToWhomItNewlyShowsWhat() {
        world.vacancy(client, null, "Another one");
        RoleView role = world.account(contact).role();
        RoleDetails wider =
                new RoleDetails("Wider " + role.id().value(), PortalWorld.EVERYTHING, Set.of(StageKind.SUBMITTED));

        List<NewlySeen> newly = use.preview(role.id(), wider);

        assertThat(newly).hasSize(1);
        assertThat(newly.getFirst().vacancies()).isEqualTo(1);
        assertThat(roles.find(role.id()).orElseThrow().details()).isEqualTo(role.details());
        assertThat(seen()).isEqualTo(1);
    }

    @Test
    void whoHasARoleIsGivenAnotherOneBeforeItIsDeleted() {
        RoleView role = world.account(contact).role();
        PortalRoleId other = world.role(PortalWorld.EVERYTHING);
        assertThat(use.holders(role.id())).extracting(RoleHolder::contact).containsExactly(contact);

        assertThat(use.replace(role.id(), other)).isEqualTo(1);

        assertThat(world.account(contact).role().id()).isEqualTo(other);
    }

    private int seen() {
        return world.asContact(contact, () -> vacancies.list().size());
    }
}
