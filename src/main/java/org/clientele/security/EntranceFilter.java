package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;

/** Lets contacts into their portal, as the {@link Entrance} answers. */
final class EntranceFilter extends AbstractAuthenticationProcessingFilter {

    private final Entrance entrance;
    private final SecondSteps steps;

    EntranceFilter(Entrance entrance, SecondSteps steps) {
        super(new AndRequestMatcher(
                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, Entrance.SIGN_IN),
                request -> entrance.isOpen()));
        this.entrance = entrance;
        this.steps = steps;
        setAuthenticationFailureHandler((request, response, refusal) -> {
            SignInAttempt.remember(request);
            SentElsewhere.send(request, response, refusal);
        });
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        return switch (entrance.signIn(request)) {
            case Entrance.Answer.LetIn(PortalPrincipal contact)
            when !contact.isFromProvider() && steps.isNeededBy(contact) ->
                throw new SentElsewhere(steps.begin(contact, request));
            case Entrance.Answer.LetIn(PortalPrincipal contact) ->
                UsernamePasswordAuthenticationToken.authenticated(contact, null, contact.getAuthorities());
            case Entrance.Answer.SentTo(String address) -> throw new SentElsewhere(address);
        };
    }
}
