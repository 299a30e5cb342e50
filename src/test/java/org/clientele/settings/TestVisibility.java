package org.clientele.settings;

import org.clientele.security.CurrentActor;
import org.clientele.shared.SaveOutcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets who sees which clients, as an administrator would, whatever becomes of the test's own transaction. */
@Component
public class TestVisibility {

    private final Settings settings;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;

    TestVisibility(Settings settings, CurrentActor actor, PlatformTransactionManager transactions) {
        this.settings = settings;
        this.actor = actor;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public void set(Visibility visibility) {
        SaveOutcome outcome = actor.asSystem(
                "Tests",
                () -> transaction.execute(status -> {
                    CurrentSettings current = settings.current();
                    SettingsDetails details = current.details();
                    return settings.change(
                            current.version(),
                            new SettingsDetails(
                                    details.archiveDays(), details.supportEmail(), details.supportPhone(), visibility));
                }));
        if (!(outcome instanceof SaveOutcome.Saved)) {
            throw new IllegalStateException("Not set: " + outcome);
        }
    }
}
