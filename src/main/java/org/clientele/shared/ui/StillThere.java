package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.clientele.shared.RecordPresence;

/**
 * Asks once more before something is done with a record that has stood on the screen for a while: a colleague may have
 * deleted it meanwhile, or one may no longer see it.
 */
@org.springframework.stereotype.Component
public class StillThere {

    private final RecordPresence presence;

    StillThere(RecordPresence presence) {
        this.presence = presence;
    }

    /**
     * Does it, or says that the record is gone.
     *
     * @param refresh reads anew what is shown, once it turns out to be outdated
     */
    public void orTell(Component source, UUID record, Runnable act, Runnable refresh) {
        if (presence.isInUse(record)) {
            act.run();
        } else {
            Notices.failure(source, "common.gone");
            refresh.run();
        }
    }
}
