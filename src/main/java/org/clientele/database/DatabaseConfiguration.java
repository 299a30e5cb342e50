package org.clientele.database;

import java.nio.file.Path;
import org.clientele.start.StartRefusedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** Takes the database that is named, or else starts the one that was brought along. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    /** The connection pool depends on this bean, hence is closed before the embedded server is. */
    @Bean
    JdbcConnectionDetails database(
            DataSourceProperties named, DatabaseSettings settings, @Value("${clientele.data-dir}") Path dataDir) {
        if (StringUtils.hasText(named.getUrl())) {
            return new ExternalMariaDb(named.getUrl(), named.getUsername(), named.getPassword());
        }
        MariaDbArchive archive = MariaDbArchive.onClassPath()
                .orElseThrow(
                        () -> new StartRefusedException("No database is named, and this build brings no MariaDB for "
                                + "this kind of computer along: name one with SPRING_DATASOURCE_URL (jdbc:mariadb://host/database), "
                                + "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD."));
        DataFolder folder = DataFolder.open(dataDir.resolve("mariadb"));
        return EmbeddedMariaDb.start(archive.unpackInto(folder.file("server")), folder, settings);
    }

    @Bean
    FlywayMigrationStrategy checkThenMigrate(
            JdbcConnectionDetails database,
            DatabaseSettings settings,
            @Value("${clientele.collation}") String collation) {
        var check = new DatabaseCheck(database, settings, collation);
        return flyway -> {
            check.run(flyway.getConfiguration().getDataSource());
            DatabaseUpgrade.run(flyway);
        };
    }
}
