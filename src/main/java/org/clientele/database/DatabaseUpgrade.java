package org.clientele.database;

import java.util.stream.Stream;
import org.clientele.start.StartRefusedException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the tables to what this version of the application expects. */
final class DatabaseUpgrade {

    private DatabaseUpgrade() {}

    /** Refuses what a newer version has left, since nobody has taught this one to read it. */
    static void run(Flyway flyway) {
        try {
            Stream.of(flyway.info().applied())
                    .filter(step -> !step.getState().isResolved())
                    .findFirst()
                    .ifPresent(DatabaseUpgrade::refuse);
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StartRefusedException("The database could not be brought up to date: " + e.getMessage(), e);
        }
    }

    private static void refuse(MigrationInfo unknown) {
        throw new StartRefusedException(
                "The database has been used by a newer Clientele (step %s, %s, is unknown here): "
                                .formatted(unknown.getVersion(), unknown.getDescription())
                        + "start that one, or restore a backup made before the upgrade.");
    }
}
