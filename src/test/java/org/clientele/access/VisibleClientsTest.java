package org.clientele.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.IntegrationTest;
import org.clientele.client.TestClients;
import org.clientele.security.AccountId;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** The filter below every query, on whatever way a query takes to a client. */
@IntegrationTest
@Transactional
@WithRecruiter
class VisibleClientsTest {

    private static final List<String> QUERIES = List.of(
            "select c.name from Client c where c.id.value = :id",
            "select r.title from RecordEntry r where r.id = :id",
            "select c.name from RecordEntry r join Client c on c.id.value = r.id where r.id = :id",
            "select r.title from Client c join RecordEntry r on r.id = c.id.value where c.id.value = :id",
            "select a.userName from Account a where exists (select 1 from Client c where c.id.value = :id)"
                    + " order by a.userName limit 1",
            "select a.userName from Account a where :id in (select c.id.value from Client c)"
                    + " order by a.userName limit 1",
            "with one as (select c.id.value as id from Client c where c.id.value = :id) select one.id from one one",
            "select h.id from HistoryEntry h where h.clientId = :id",
            "select s.name from Client c join c.status s where c.id.value = :id");

    @Autowired
    private EntityManager entities;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestVisibility visibility;

    @Autowired
    private TestAccess access;

    @Autowired
    private TestStaff staff;

    @Autowired
    private KnownReaches reaches;

    private UUID own;
    private UUID foreign;

    @BeforeEach
    void twoClients() {
        own = clients.add("Own Widgets").value();
        foreign = clients.add("Foreign Widgets").value();
        entities.flush();
        entities.clear();
        access.withdraw(staff.idOf(Role.RECRUITER), foreign);
        access.grant(staff.idOf(Role.RECRUITER), own);
        visibility.set(Visibility.ASSIGNED);
    }

    static Stream<Arguments> queries() {
        return QUERIES.stream().flatMap(hql -> Stream.of(Arguments.of(hql, true), Arguments.of(hql, false)));
    }

    @AfterEach
    void everybodyAgain() {
        visibility.set(Visibility.EVERYBODY);
    }

    /** Each client is asked for in the list of those seen, and by a look at the key. */
    @ParameterizedTest
    @MethodSource("queries")
    void noQueryReachesAForeignClient(String hql, boolean seesVeryMany) throws Exception {
        String viewer = seesVeryMany ? "wide.viewer" : "narrow.viewer";
        AccountId account = staff.idOf(Role.RECRUITER, viewer);
        access.grant(account, own);
        reaches.clientsOf(account.value(), () -> seesVeryMany ? Reach.MANY : 1);
        assertThat(reaches.isWide(account.value())).isEqualTo(seesVeryMany);
        staff.asNamed(Role.RECRUITER, viewer, () -> {
            assertThat(entities.createQuery(hql).setParameter("id", own).getResultList())
                    .isNotEmpty();
            assertThat(entities.createQuery(hql).setParameter("id", foreign).getResultList())
                    .isEmpty();
        });
    }

    @Test
    void noUpdateOrDeletionReachesIt() {
        assertThat(entities.createQuery("update Client c set c.city = '' where c.id.value = :id"
                                .replace("c.city", "c.ownerName"))
                        .setParameter("id", foreign)
                        .executeUpdate())
                .isZero();
        assertThat(entities.createQuery("delete from Client c where c.id.value = :id")
                        .setParameter("id", foreign)
                        .executeUpdate())
                .isZero();
    }

    @Test
    void withoutAnActorNothingIsSeen() {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            assertThat(entities.createQuery("select c.id from Client c").getResultList())
                    .isEmpty();
            visibility.set(Visibility.EVERYBODY);
            assertThat(entities.createQuery("select c.id from Client c").getResultList())
                    .isEmpty();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    @Test
    void administratorsSeeEverythingAndWhatIsWithdrawnIsGoneAtOnce() {
        String hql = "select c.name from Client c where c.id.value = :id";
        staff.as(
                Role.ADMINISTRATOR,
                () -> assertThat(entities.createQuery(hql)
                                .setParameter("id", foreign)
                                .getResultList())
                        .containsExactly("Foreign Widgets"));
        access.withdraw(staff.idOf(Role.RECRUITER), own);
        assertThat(entities.createQuery(hql).setParameter("id", own).getResultList())
                .isEmpty();
    }
}
