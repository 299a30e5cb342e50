package org.clientele.register.bir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Clock;
import org.clientele.IntegrationTest;
import org.clientele.register.Answer;
import org.clientele.register.CompanyRegister;
import org.clientele.register.http.RegisterSettings;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The key for BIR is in no log, however much is logged, and there is none unless somebody configured one. */
@IntegrationTest
class BirSecretsTest {

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Level level = root.getLevel();

    @Autowired
    private RegisterSettings settings;

    @Autowired
    private CompanyRegister register;

    @Autowired
    private TestStaff staff;

    @BeforeEach
    void logEverything() {
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
    }

    @AfterEach
    void logAsBefore() {
        root.detachAppender(log);
        root.setLevel(level);
    }

    @Test
    void theKeyIsInNoLog() {
        try (BirStub stub = new BirStub()) {
            CompanyRegister bir = TestBir.at(stub.url(), Clock.systemUTC());
            stub.search(BirAnswersTest.found(BirAnswersTest.ROW));
            assertThat(bir.search(BirAnswersTest.NIP)).isInstanceOf(Answer.Found.class);

            stub.reply("Zaloguj", BirStub.page(500, "text/html", "<html>" + TestBir.KEY + "</html>"));
            assertThat(TestBir.at(stub.url(), Clock.systemUTC()).search(BirAnswersTest.NIP))
                    .isInstanceOf(Answer.Failed.class);
        }
        assertThat(log.list)
                .isNotEmpty()
                .noneMatch(event -> event.toString().contains(TestBir.KEY)
                        || (event.getThrowableProxy() != null
                                && event.getThrowableProxy().getMessage().contains(TestBir.KEY)));
    }

    @Test
    void whoMayNotChangeClientsMayNotUseTheKey() {
        staff.as(
                Role.OBSERVER,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> register.search(BirAnswersTest.NIP)));
    }

    @Test
    void thereIsNoKeyForEverybody() {
        assertThat(settings.bir().key()).isEmpty();
        assertThat(new RegisterSettings.Bir(settings.bir().url(), TestBir.KEY).toString())
                .doesNotContain(TestBir.KEY);
    }
}
