package org.clientele.settings;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets who sees which clients, whatever becomes of the test's own transaction. Only what is installed: who sees what by
 * assignments and teams is not worked out anew.
 */
@Component
public class TestVisibility {

    private final InstalledVisibility installed;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    TestVisibility(InstalledVisibility installed, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.installed = installed;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public void set(Visibility visibility) {
        transaction.executeWithoutResult(
                status -> jdbc.update("update settings set visibility = ?", visibility.name()));
        installed.follow(new VisibilityChanged(visibility));
    }
}
