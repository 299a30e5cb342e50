package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.clientele.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.ListeningSecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class CurrentActorTest {

    @Autowired
    private CurrentActor actor;

    @Autowired
    private AccountProvisioning systemOnly;

    @Test
    void aJobMayDoItsWorkWhicheverApplicationOfTheProcessWasStartedLast() {
        SecurityContextHolderStrategy own = SecurityContextHolder.getContextHolderStrategy();
        SecurityContextHolder.setContextHolderStrategy(new ListeningSecurityContextHolderStrategy(change -> {}));
        try {
            AccountDetails details = new AccountDetails("jobs", "Jobs", "", "", Role.OBSERVER);
            assertThat(actor.asSystem("Jobs", () -> systemOnly.provide(details, TestStaff.PASSWORD)))
                    .isNotNull();
        } finally {
            SecurityContextHolder.setContextHolderStrategy(own);
        }
    }
}
