package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clientele.security.oidc.Identity;
import org.clientele.security.oidc.OpenIdConnect;
import org.clientele.security.oidc.Provider;
import org.clientele.security.oidc.SignOnException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * Sends browsers from a {@link SignOnDoor} to a provider, and lets in who comes back from there. Whoever is signed in already
 * stays so until he comes back as somebody who is let in; then a new session begins, as with passwords.
 */
final class SignOnFilter extends AbstractAuthenticationProcessingFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SignOnFilter.class);
    private static final String BACK = "/return";

    private final SignOnDoor door;
    private final OpenIdConnect protocol;
    private final SignInThrottle throttle;

    SignOnFilter(SignOnDoor door, OpenIdConnect protocol, SignInThrottle throttle) {
        super(new AndRequestMatcher(
                new OrRequestMatcher(
                        PathPatternRequestMatcher.pathPattern(HttpMethod.GET, door.path() + "/{key}"),
                        PathPatternRequestMatcher.pathPattern(HttpMethod.GET, door.path() + "/{key}" + BACK)),
                request -> door.isOpen()));
        this.door = door;
        this.protocol = protocol;
        this.throttle = throttle;
        setAuthenticationFailureHandler(SentElsewhere::send);
    }

    @Override
    public @Nullable Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<String> parts = List.of(
                request.getServletPath().substring(door.path().length() + 1).split("/", -1));
        String key = parts.getFirst();
        String address = NetworkAddress.of(request);
        if (throttle.takeFrom(address).isPresent()) {
            throw new SentElsewhere(door.page() + "?wait");
        }
        Optional<Provider> provider = door.provider(key);
        if (provider.isEmpty()) {
            throw new SentElsewhere(door.page());
        }
        String back = door.path() + "/" + key + BACK;
        try {
            if (parts.size() == 1) {
                response.sendRedirect(protocol.begin(provider.get(), back, request, response));
                return null;
            }
            Identity identity = protocol.finish(provider.get(), back, request, response);
            return letIn(door.enter(identity, provider.get(), request), address, request);
        } catch (SignOnException e) {
            LOG.warn("Sign-in at {} failed: {}", provider.get(), e.getMessage());
            throw new SentElsewhere(door.page() + "?sso-" + e.reason().name().toLowerCase(Locale.ROOT));
        }
    }

    private Authentication letIn(SignOnDoor.Answer answer, String address, HttpServletRequest request) {
        return switch (answer) {
            case SignOnDoor.Answer.LetIn(var person) -> {
                throttle.succeededFrom(address);
                beginAnew(request);
                yield UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
            }
            case SignOnDoor.Answer.SentTo(String page) -> throw new SentElsewhere(page);
            case SignOnDoor.Answer.Unknown() -> throw new SentElsewhere(door.page() + "?sso-unknown");
        };
    }

    private static void beginAnew(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(OpenSessions.class.getName()) != null) {
            session.invalidate();
        }
    }
}
