package org.clientele.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address that links to the desk begin with: the configured one ({@code clientele.base-url}), else the one that the
 * current request came to, else this machine's own.
 */
@Component
public class BaseUrl {

    private final String configured;
    private final Environment environment;

    BaseUrl(@Value("${clientele.base-url:}") String configured, Environment environment) {
        this.configured = configured.replaceAll("/+$", "");
        this.environment = environment;
    }

    /** Without a slash at its end. */
    String current() {
        if (isConfigured()) {
            return configured;
        }
        if (RequestContextHolder.getRequestAttributes() != null) {
            return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        }
        return ofThisMachine();
    }

    /** For mails, whose links must not lead to where a request claims to have come: without regard to the request. */
    public String forMails() {
        return isConfigured() ? configured : ofThisMachine();
    }

    /** Whether links lead here from other machines too. */
    public boolean isConfigured() {
        return !configured.isEmpty();
    }

    /** The configured one; empty if there is none. */
    String configured() {
        return configured;
    }

    private String ofThisMachine() {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port + environment.getProperty("server.servlet.context-path", "");
    }
}
