package org.clientele.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application reduced to its database, with the application's own settings, so that starting it takes a second. */
class DatabaseOnly {

    /** Counts its own starts in the database, says so, and lives until it is ended. */
    static void main(String[] arguments) throws InterruptedException {
        JdbcTemplate jdbc = start(arguments).getBean(JdbcTemplate.class);
        jdbc.execute("create table if not exists starts (at datetime)");
        jdbc.update("insert into starts values (now())");
        System.out.println("Starts: " + jdbc.queryForObject("select count(*) from starts", Integer.class));
        Thread.currentThread().join();
    }

    static ConfigurableApplicationContext start(String... properties) {
        return new SpringApplicationBuilder(
                        DatabaseConfiguration.class,
                        DataSourceAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        FlywayAutoConfiguration.class)
                .web(WebApplicationType.NONE)
                .run(Stream.of(properties).map(property -> "--" + property).toArray(String[]::new));
    }

    /** Starts it in a process of its own. */
    static Process fork(String... properties) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                DatabaseOnly.class.getName()));
        command.addAll(List.of(properties));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
