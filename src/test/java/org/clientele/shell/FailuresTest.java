package org.clientele.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.PushAtmosphereHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.catalina.connector.ClientAbortException;
import org.clientele.IntegrationTest;
import org.clientele.security.WithRecruiter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@WithRecruiter
@ExtendWith(OutputCaptureExtension.class)
class FailuresTest extends SpringBrowserlessTest {

    @Autowired
    private ClosedPages closed;

    /** Another application that was started in this process since has set the logs up anew. */
    @BeforeEach
    void watchTheLogs() {
        ((LoggerContext) LoggerFactory.getILoggerFactory()).addTurboFilter(closed);
    }

    @BeforeEach
    void open() {
        navigate(HomeView.class);
    }

    @Test
    void aFailureIsToldByANumberThatStandsInTheLog(CapturedOutput log) {
        fail(new IllegalStateException("the pool is empty"));

        String told = told();
        String number = Pattern.compile("[0-9a-f]{8}$")
                .matcher(told)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        assertThat(told).doesNotContain("pool");
        assertThat(log).contains("Failure " + number).contains("the pool is empty");
    }

    @Test
    void whatOneMayNotDoIsRefusedWithoutATrace(CapturedOutput log) {
        fail(new AccessDeniedException("no"));

        assertThat(told()).isEqualTo("This is not there, or not open to you.");
        assertThat(log.toString()).doesNotContain("AccessDeniedException");
    }

    @Test
    void whoGoesAwayBeforeTheAnswerIsNoFailure(CapturedOutput log) {
        fail(new ClientAbortException(new IOException("Broken pipe")));

        assertThat(find(Notification.class).all()).isEmpty();
        assertThat(log.toString()).doesNotContain("Broken pipe");
    }

    @Test
    void aBrokenPipeToAnotherServerIsAFailure(CapturedOutput log) {
        fail(new UncheckedIOException(new IOException("Broken pipe")));

        assertThat(log).contains("Broken pipe");
    }

    @Test
    void aPageThatIsClosedBeforeAPushIsNoFailure(CapturedOutput log) {
        Logger pushes = LoggerFactory.getLogger(PushAtmosphereHandler.class);

        pushes.error("Exception in push connection", new IOException("Broken pipe"));
        assertThat(log.toString()).doesNotContain("Broken pipe");

        pushes.error("Exception in push connection", new IllegalStateException("the pool is empty"));
        assertThat(log).contains("the pool is empty");
    }

    private static void fail(Exception failure) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        UI.getCurrent().getSession().getService().runPendingAccessTasks(VaadinSession.getCurrent());
    }

    private String told() {
        return test(find(Notification.class).single()).getText();
    }
}
