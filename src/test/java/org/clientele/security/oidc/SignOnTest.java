package org.clientele.security.oidc;

import java.util.Map;
import org.clientele.ServerTest;
import org.clientele.support.HttpVisitor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test with a real OpenID provider beside the application. All such tests share one context. */
@ServerTest
public abstract class SignOnTest {

    protected static final String DESK = "clientele-desk";

    /** Ends with the process: contexts that know its address are kept for the next test. */
    protected static final TestProvider PROVIDER = TestProvider.start();

    @LocalServerPort
    protected int port;

    protected HttpVisitor visitor;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("clientele.oidc.issuer", PROVIDER::issuer);
        properties.add("clientele.oidc.client-id", () -> DESK);
        properties.add("clientele.oidc.client-secret", () -> TestProvider.SECRET);
        properties.add("clientele.oidc.label", () -> "Example ID");
        properties.add("clientele.oidc.private-providers", () -> true);
    }

    @BeforeEach
    void somebodyComes() {
        visitor = new HttpVisitor(port);
        PROVIDER.know(DESK, here("/login/sso/desk/return"));
    }

    protected String here(String path) {
        return "http://localhost:" + port + path;
    }

    /** Goes to the provider from there, and tells where the provider sends the browser back to. */
    protected String callback(String start) {
        return callback(start, PROVIDER);
    }

    /** Goes to this provider from there, and tells where it sends the browser back to. */
    protected String callback(String start, TestProvider provider) {
        String there = visitor.get(start).headers().firstValue("Location").orElse("");
        return provider.visit(there).replace(here(""), "");
    }

    /** Signs in there and back, and tells where that leads. */
    protected String signOn(String start) {
        return visitor.redirect(visitor.get(callback(start)));
    }

    protected static Map<String, Object> unverified(String email) {
        return Map.of("email", email, "email_verified", false);
    }
}
