package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Lets in by a passkey: two factors at once, so nothing else is asked for. */
final class PasskeyFilter extends AbstractAuthenticationProcessingFilter {

    static final String PASSKEY = "/passkey";

    private final PasskeySignIn passkeys;
    private final String signIn;

    /** @param signIn the sign-in page of the side that this one is for */
    PasskeyFilter(PasskeySignIn passkeys, String signIn) {
        super(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, signIn + PASSKEY));
        this.passkeys = passkeys;
        this.signIn = signIn;
        setAuthenticationFailureHandler(SentElsewhere::send);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        String answer = Objects.requireNonNullElse(request.getParameter("passkey"), "");
        UserDetails who = passkeys.answer(signIn.equals(Entrance.SIGN_IN), answer, request)
                .orElseThrow(() -> new SentElsewhere(signIn + "?passkey"));
        SecondStep.forget(request);
        return UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
    }
}
