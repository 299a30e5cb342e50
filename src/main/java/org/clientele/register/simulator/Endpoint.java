package org.clientele.register.simulator;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.net.URI;

/** One register, or the control of all of them, behind a path of the server. */
@FunctionalInterface
interface Endpoint {

    Reply answer(Request request) throws IOException;

    /** A request that was read to its end. */
    record Request(String method, URI address, Headers headers, byte[] content) {}
}
