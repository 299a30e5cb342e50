package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.core.AuthenticationException;

/** How a filter of Spring Security is told that somebody does not come in, at least not yet. */
final class SentElsewhere extends AccountStatusException {

    private final String address;

    /** @param address of the page that the browser is sent to, from the application's root */
    SentElsewhere(String address) {
        super("Sent to " + address);
        this.address = address;
    }

    /** How filters answer that throw nothing else. */
    static void send(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.sendRedirect(request.getContextPath() + ((SentElsewhere) refusal).address);
    }
}
