package org.clientele.shared.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;

/** Answers the browser that sent a file which is not taken. */
public final class RefusedUpload {

    private RefusedUpload() {}

    /**
     * Says why, beside the file. Browsers read no answer before they have sent all, so what is left is read first; but no
     * more than the largest file that they send: whoever sends more has a program of its own, and is hung up on.
     *
     * @param coming how many bytes may still come: of the largest file that is taken; 0 if the sender has stopped
     */
    public static void answer(UploadEvent event, long coming, String reason) throws IOException {
        event.getInputStream().skip(coming);
        // Flow writes the reason as JSON, and the server else in Latin letters only.
        event.getResponse().setContentType("application/json;charset=UTF-8");
        event.reject(reason);
    }
}
