package org.clientele.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Puts the second step of signing in behind the first, and passkeys beside both, on both sides. */
final class SecondStepConfigurer extends AbstractHttpConfigurer<SecondStepConfigurer, HttpSecurity> {

    private final SecondSteps steps;
    private final PasskeySignIn passkeys;
    private final AccountRepository accounts;
    private final SideDoors doors;

    SecondStepConfigurer(SecondSteps steps, PasskeySignIn passkeys, AccountRepository accounts, SideDoors doors) {
        this.steps = steps;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.doors = doors;
    }

    /** The forms carry no token: without what lies in the session they do nothing. */
    void openTo(HttpSecurity http) {
        http.csrf(forms -> forms.ignoringRequestMatchers(
                PathPatternRequestMatcher.pathPattern(SecurityConfiguration.SIGN_IN + SecondStep.CODE),
                PathPatternRequestMatcher.pathPattern(Entrance.SIGN_IN + SecondStep.CODE),
                PathPatternRequestMatcher.pathPattern(SecurityConfiguration.SIGN_IN + PasskeyFilter.PASSKEY),
                PathPatternRequestMatcher.pathPattern(Entrance.SIGN_IN + PasskeyFilter.PASSKEY)));
    }

    @Override
    public void configure(HttpSecurity http) {
        String desk = SecurityConfiguration.SIGN_IN;
        String portal = Entrance.SIGN_IN;
        doors.add(http, new SecondStepFilter(steps, accounts, desk), "/desk");
        doors.add(http, new SecondStepFilter(steps, accounts, portal), Entrance.PORTAL);
        doors.add(http, new PasskeyFilter(passkeys, desk), "/desk");
        doors.add(http, new PasskeyFilter(passkeys, portal), Entrance.PORTAL);
    }
}
