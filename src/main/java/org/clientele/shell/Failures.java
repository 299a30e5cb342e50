package org.clientele.shell;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.clientele.shared.ui.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** What went wrong after a click: the log has everything, the person gets a sentence and the number to ask by. */
final class Failures implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Writes a failure to the log under a number of its own, and returns it. */
    static String log(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {}", number, failure);
        return number;
    }

    @Override
    public void error(ErrorEvent event) {
        switch (event.getThrowable()) {
            case ClientAbortException gone -> LOG.debug("Somebody did not wait for the answer", gone);
            case AccessDeniedException denied -> Notices.failureHere("shell.denied");
            case OptimisticLockingFailureException conflict -> Notices.failureHere("shell.overtaken");
            default -> Notices.failureHere("shell.failure.text", log(event.getThrowable()));
        }
    }
}
