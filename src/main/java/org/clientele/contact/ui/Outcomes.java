package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;

/** Tells how an act went that has no form to say it in. */
final class Outcomes {

    private Outcomes() {}

    /** @param key what to say if it is done, with the arguments */
    static void tell(Component source, SaveOutcome outcome, String key, Object... arguments) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> Notices.success(source, key, arguments);
            case SaveOutcome.Conflict conflict ->
                Notices.failure(source, "contact.conflict", conflict.by(), Times.dateTime(source, conflict.at()));
            case SaveOutcome.Gone gone -> Notices.failure(source, "common.gone");
            case SaveOutcome.Invalid invalid ->
                invalid.fields().values().stream().findFirst().ifPresent(flaw -> Notices.failure(source, flaw));
        }
    }
}
