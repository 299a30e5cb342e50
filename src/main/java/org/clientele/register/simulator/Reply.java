package org.clientele.register.simulator;

import java.nio.charset.StandardCharsets;

/** What a register answers to a request, before anything is wrong with it. */
record Reply(int status, String contentType, byte[] content) {

    static Reply json(int status, String json) {
        return new Reply(status, "application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
    }

    static Reply html(int status, String title) {
        String page = "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title
                + "</h1></body></html>";
        return new Reply(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }
}
