package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Puts the portal's sign-in beside the staff's: the same chain and the same sessions, other pages. */
final class EntranceConfigurer extends AbstractHttpConfigurer<EntranceConfigurer, HttpSecurity> {

    private static final RequestMatcher PORTAL = PathPatternRequestMatcher.pathPattern(Entrance.PORTAL + "/**");

    private final Entrance entrance;
    private final SecondSteps steps;
    private final SideDoors doors;

    EntranceConfigurer(Entrance entrance, SecondSteps steps, SideDoors doors) {
        this.entrance = entrance;
        this.steps = steps;
        this.doors = doors;
    }

    @Override
    public void configure(HttpSecurity http) {
        doors.add(http, new EntranceFilter(entrance, steps), Entrance.PORTAL);
    }

    /** Before anything else is said of who may open what: while the portal is closed, its pages are no pages. */
    void openTo(HttpSecurity http) {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers(this::isClosed).authenticated());
        http.exceptionHandling(visitors -> visitors.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint(Entrance.SIGN_IN), this::isOpen));
        http.csrf(forms -> forms.ignoringRequestMatchers(PathPatternRequestMatcher.pathPattern(Entrance.SIGN_IN)));
    }

    private boolean isClosed(HttpServletRequest request) {
        return PORTAL.matches(request) && !entrance.isOpen();
    }

    private boolean isOpen(HttpServletRequest request) {
        return PORTAL.matches(request) && entrance.isOpen();
    }
}
