package org.clientele.client;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clientele.IntegrationTest;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.ImpactContributor.Impact;
import org.clientele.shared.SaveOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class ClientGroupsTest {

    @Autowired
    ClientGroups groups;

    @Autowired
    Clients clients;

    @Autowired
    TestClients testClients;

    @Autowired
    EntityManager database;

    @Test
    void aGroupHasAncestorsFromTheTopAndChildrenByName() {
        ClientId holding = testClients.add("Holding");
        ClientId branch = below(holding, "Branch");
        ClientId middle = below(branch, "Middle");
        below(middle, "Zeta");
        ClientId archived = below(middle, "Gone");
        below(middle, "Alpha");
        clients.archive(archived, "Gone");
        database.flush();

        ClientGroup group = groups.around(middle);

        assertThat(group.ancestors()).extracting(ClientRef::name).containsExactly("Holding", "Branch");
        assertThat(group.children()).extracting(ClientRef::name).containsExactly("Alpha", "Zeta");
        assertThat(group.moreChildren()).isFalse();
        assertThat(groups.around(holding).ancestors()).isEmpty();
        assertThat(groups.around(testClients.add("Alone")).isEmpty()).isTrue();
    }

    @Test
    void aParentThatWouldCloseACircleIsRefused() {
        ClientId top = testClients.add("Top");
        ClientId low = below(below(top, "Middle"), "Low");

        assertThat(moveBelow(top, low)).isEqualTo(circle());
        assertThat(moveBelow(top, top)).isEqualTo(circle());
    }

    @Test
    void aGroupOfMoreThanTenLevelsIsRefused() {
        ClientId lowest = testClients.add("Level 0");
        for (int level = 1; level <= 10; level++) {
            lowest = below(lowest, "Level " + level);
        }

        assertThat(moveBelow(testClients.add("Too low"), lowest))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("parentId", "client.parent.tooDeep")));
    }

    @Test
    void anArchivedParentIsKeptButNotChosenAnew() {
        ClientId parent = testClients.add("Parent");
        ClientId child = below(parent, "Child");
        clients.archive(parent, "Parent");
        database.flush();

        assertThat(testClients.change(child, details -> details.named("Renamed")))
                .isInstanceOf(SaveOutcome.Saved.class);
        assertThat(moveBelow(testClients.add("Other"), parent))
                .isEqualTo(new SaveOutcome.Invalid(Map.of("parentId", "error.gone")));
    }

    @Test
    void deletingAParentSaysHowManyLoseIt() {
        ClientId parent = testClients.add("Parent");
        below(parent, "One");
        below(parent, "Two");

        assertThat(clients.impactOfArchiving(parent)).contains(new Impact("client.impact.children", 2));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void twoPeopleAtOnceCannotCloseACircleEither() throws Exception {
        ClientId one = testClients.add("Circle one");
        ClientId other = testClients.add("Circle other");

        List<SaveOutcome> outcomes = together(() -> moveBelow(one, other), () -> moveBelow(other, one));

        assertThat(outcomes).filteredOn(SaveOutcome.Saved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(circle()::equals).hasSize(1);
    }

    private static List<SaveOutcome> together(Callable<SaveOutcome> one, Callable<SaveOutcome> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<SaveOutcome>> running = List.of(one, other).stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            return List.of(running.getFirst().get(), running.getLast().get());
        }
    }

    private static SaveOutcome circle() {
        return new SaveOutcome.Invalid(Map.of("parentId", "client.parent.circle"));
    }

    private ClientId below(ClientId parent, String name) {
        ClientDetails details = testClients.named(name);
        return testClients.add(TestClients.with(details, details.statusId(), parent));
    }

    private SaveOutcome moveBelow(ClientId client, ClientId parent) {
        return testClients.change(client, details -> TestClients.with(details, details.statusId(), parent));
    }
}
