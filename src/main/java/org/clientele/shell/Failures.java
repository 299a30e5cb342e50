package org.clientele.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
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
        UI ui = UI.getCurrent();
        switch (event.getThrowable()) {
            case AccessDeniedException denied -> tell(ui, "shell.denied");
            case OptimisticLockingFailureException conflict -> tell(ui, "shell.overtaken");
            default -> tell(ui, "shell.failure.text", log(event.getThrowable()));
        }
    }

    private static void tell(UI ui, String key, Object... arguments) {
        if (ui != null) {
            ui.access(() -> Notices.failure(ui, key, arguments));
        }
    }
}
