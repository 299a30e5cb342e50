package org.clientele.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.clientele.IntegrationTest;
import org.clientele.security.AccountId;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.clientele.shared.SaveOutcome;
import org.clientele.team.TestTeams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

/** Whoever adds a client sees it from the first moment on, whoever else is in charge of it. */
@IntegrationTest
@Transactional
class NewClientIsSeenTest {

    private enum Owner {
        NOBODY,
        ONESELF,
        SOMEBODY_ELSE
    }

    @Autowired
    private Clients clients;

    @Autowired
    private TestClients some;

    @Autowired
    private TestTeams teams;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestVisibility visibility;

    private AccountId lead;
    private AccountId recruiter;
    private AccountId stranger;

    @BeforeTransaction
    void people() {
        lead = staff.idOf(Role.TEAM_LEAD);
        recruiter = staff.idOf(Role.RECRUITER);
        stranger = staff.idOf(Role.RECRUITER, "stranger");
    }

    @AfterEach
    void everybodyAgain() {
        visibility.set(Visibility.EVERYBODY);
    }

    static Stream<Arguments> cases() {
        return Stream.of(Visibility.values())
                .flatMap(chosen -> Stream.of(Role.ADMINISTRATOR, Role.TEAM_LEAD, Role.RECRUITER)
                        .flatMap(role -> Stream.of(Owner.values())
                                .flatMap(owner -> Stream.of(true, false)
                                        .map(inTeam -> Arguments.of(chosen, role, owner, inTeam)))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoAddsAClientSeesIt(Visibility chosen, Role role, Owner owner, boolean inTeam) {
        visibility.set(chosen);
        if (inTeam) {
            teams.add("North", lead, recruiter);
        }
        ClientDetails typed = TestClients.ownedBy(some.named("Qzyx Mills"), ownerFor(role, owner));
        AtomicReference<Optional<ClientRef>> inTheTransaction = new AtomicReference<>(Optional.empty());

        staff.as(role, () -> {
            SaveOutcome outcome = clients.create(typed, id -> inTheTransaction.set(clients.ref(id)));

            assertThat(inTheTransaction.get()).isPresent();
            assertThat(clients.ref(new ClientId(((SaveOutcome.Saved) outcome).id())))
                    .isPresent();
        });
    }

    private AccountId ownerFor(Role role, Owner owner) {
        return switch (owner) {
            case NOBODY -> null;
            case ONESELF -> staff.idOf(role);
            case SOMEBODY_ELSE -> stranger;
        };
    }
}
