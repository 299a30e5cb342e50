package org.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Settings that the whole design rests on. */
@IntegrationTest
class ConfigurationTest {

    @Autowired
    private Environment environment;

    @Test
    void viewsHaveNoDatabaseSession() {
        assertThat(environment.getProperty("spring.jpa.open-in-view")).isEqualTo("false");
    }

    @Test
    void theSchemaIsMadeByMigrationsAndOnlyCheckedByHibernate() {
        assertThat(environment.getProperty("spring.jpa.hibernate.ddl-auto")).isEqualTo("validate");
    }

    @Test
    void answersNeverCarryStackTraces() {
        assertThat(environment.getProperty("server.error.include-stacktrace")).isEqualTo("never");
    }

    @Test
    void sessionCookiesAreOutOfReachOfScriptsAndOtherSites() {
        assertThat(environment.getProperty("server.servlet.session.cookie.http-only"))
                .isEqualTo("true");
        assertThat(environment.getProperty("server.servlet.session.cookie.same-site"))
                .isIn("lax", "strict");
    }
}
