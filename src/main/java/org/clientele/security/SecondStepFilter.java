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

/** Lets in who gave the password before and gives the code now, or has just set up a second factor. */
final class SecondStepFilter extends AbstractAuthenticationProcessingFilter {

    private final SecondSteps steps;
    private final AccountRepository accounts;
    private final String signIn;

    /** @param signIn the sign-in page of the side that this one is for */
    SecondStepFilter(SecondSteps steps, AccountRepository accounts, String signIn) {
        super(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, signIn + SecondStep.CODE));
        this.steps = steps;
        this.accounts = accounts;
        this.signIn = signIn;
        setAuthenticationFailureHandler(SentElsewhere::send);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        SecondStep step = steps.of(request)
                .filter(found -> found.isContact() == signIn.equals(Entrance.SIGN_IN))
                .orElseThrow(() -> new SentElsewhere(signIn + "?late"));
        if (step.proposal().isPresent()) {
            if (!step.isConfirmed()) {
                throw new SentElsewhere(signIn + SecondStep.SET_UP);
            }
        } else {
            check(step, Objects.requireNonNullElse(request.getParameter("code"), ""));
        }
        UserDetails who = current(step.who());
        SecondStep.forget(request);
        return UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
    }

    private void check(SecondStep step, String code) {
        switch (steps.check(step, code)) {
            case CodeAnswer.Right right -> {}
            case CodeAnswer.Wrong wrong -> throw new SentElsewhere(signIn + SecondStep.CODE + "?error");
            case CodeAnswer.TooManyTries tries -> throw new SentElsewhere(signIn + SecondStep.CODE + "?wait");
        }
    }

    /** As the account is now; a contact is looked up once it is inside ({@link Entrance#note}). */
    private UserDetails current(UserDetails who) {
        return who instanceof StaffPrincipal staff
                ? accounts.findById(staff.id())
                        .map(Account::toPrincipal)
                        .filter(StaffPrincipal::isEnabled)
                        .orElseThrow(() -> new SentElsewhere(signIn + "?error"))
                : who;
    }
}
