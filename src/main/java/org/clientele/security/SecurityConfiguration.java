package org.clientele.security;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Everything is closed but the sign-in page, the pages of one-time links, the static files and the health check. Views
 * are opened by {@code @RolesAllowed}, services by {@link Permission}. {@code jsr250Enabled} stays off: it would turn
 * views into proxies with empty fields.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String SIGN_IN = "/login";

    /** As the OWASP Password Storage Cheat Sheet recommends: 19 MiB, 2 rounds, 1 lane. */
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    @Bean
    SecurityFilterChain security(HttpSecurity http, VaadinDefaultRequestCache wanted) throws Exception {
        wanted.setDelegateRequestCache(pagesOnly());
        http.addFilterBefore(new ForeignPostFilter(), CsrfFilter.class);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/styles.css", "/security.css", "/icons/**", "/aura/**", "/actuator/health/**")
                .permitAll()
                // Private calendars, which only whoever knows their secret address finds.
                .requestMatchers(HttpMethod.GET, "/calendar/*")
                .permitAll()
                // By which open pages hear of what others do: the pages of visitors have nothing to hear.
                .requestMatchers("/VAADIN/push")
                .authenticated());
        http.formLogin(form -> form.loginPage(SIGN_IN).failureHandler(failure()));
        http.headers(headers -> headers.withObjectPostProcessor(eagerly())
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()")));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                // Signed-in people get the desk's own "not found" for addresses that nobody knows.
                vaadin -> vaadin.loginView(SIGN_IN, SIGN_IN)
                        .defaultSuccessUrl("/desk")
                        .anyRequest(AuthorizedUrl::authenticated));
        return http.build();
    }

    /** What one wanted to see before signing in is a page, not an icon that the browser looked for by itself. */
    @SuppressWarnings("NullAway") // Spring's own manual sets null, though the parameter is not declared so.
    private static RequestCache pagesOnly() {
        HttpSessionRequestCache pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/desk/**"));
        pages.setMatchingRequestParameterName(null); // its address stays as it was
        return pages;
    }

    /** Before the page is made: Vaadin's servlet, which is forwarded to, sends it off before Spring's filter could. */
    private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    /** Says whether to wait or to try again, and nothing about whether there is such an account. */
    private static AuthenticationFailureHandler failure() {
        var wrong = new SimpleUrlAuthenticationFailureHandler(SIGN_IN + "?error");
        var tooMany = new SimpleUrlAuthenticationFailureHandler(SIGN_IN + "?wait");
        return (request, response, exception) -> {
            SignInAttempt.remember(request);
            (exception instanceof TooManyTriesException ? tooMany : wrong)
                    .onAuthenticationFailure(request, response, exception);
        };
    }

    @Bean
    ActorContexts actorContexts() {
        return new ActorContexts(new VaadinAwareSecurityContextHolderStrategy());
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2id", Map.of("argon2id", new Argon2Password4jPasswordEncoder(ARGON2ID)));
    }
}
