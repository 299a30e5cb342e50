package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Puts the portal's sign-in beside the staff's: the same chain and the same sessions, other pages. */
final class EntranceConfigurer extends AbstractHttpConfigurer<EntranceConfigurer, HttpSecurity> {

    private static final RequestMatcher PORTAL = PathPatternRequestMatcher.pathPattern(Entrance.PORTAL + "/**");

    private final Entrance entrance;
    private final ActorContexts contexts;
    private final RequestCache wanted;

    EntranceConfigurer(Entrance entrance, ActorContexts contexts, RequestCache wanted) {
        this.entrance = entrance;
        this.contexts = contexts;
        this.wanted = wanted;
    }

    @Override
    public void configure(HttpSecurity http) {
        var arrived = new SavedRequestAwareAuthenticationSuccessHandler();
        arrived.setDefaultTargetUrl(Entrance.PORTAL);
        arrived.setRequestCache(wanted);
        EntranceFilter filter = new EntranceFilter(entrance);
        filter.setAuthenticationSuccessHandler(arrived);
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setSecurityContextHolderStrategy(contexts);
        filter.setApplicationEventPublisher(http.getSharedObject(ApplicationContext.class));
        http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class);
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
