package org.clientele.security;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Everything is closed but the sign-in page, the pages of one-time links, the static files and the health check. Views
 * are opened by {@code @RolesAllowed}, services by {@link Permission}. {@code jsr250Enabled} stays off: it would turn
 * views into proxies with empty fields.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    static final String SIGN_IN = "/login";

    /** As the OWASP Password Storage Cheat Sheet recommends: 19 MiB, 2 rounds, 1 lane. */
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            VaadinDefaultRequestCache wanted,
            Entrance entrance,
            SignOns signOns,
            ActorContexts contexts,
            BaseUrl desk,
            SecondSteps steps,
            PasskeySignIn passkeys,
            AccountRepository accounts,
            @Value("${clientele.hsts.max-age}") Duration hsts,
            @Value("${clientele.hsts.include-subdomains}") boolean subdomains)
            throws Exception {
        wanted.setDelegateRequestCache(new WantedPages());
        http.addFilterBefore(
                new ForeignPostFilter(() -> Stream.of(desk.configured(), entrance.address())), CsrfFilter.class);
        http.addFilterBefore(
                new FreshSessionFilter(
                        SIGN_IN,
                        Entrance.SIGN_IN,
                        SIGN_IN + PasskeyFilter.PASSKEY,
                        Entrance.SIGN_IN + PasskeyFilter.PASSKEY),
                SecurityContextHolderFilter.class);
        SideDoors doors = new SideDoors(contexts, wanted);
        EntranceConfigurer portal = new EntranceConfigurer(entrance, steps, doors);
        SecondStepConfigurer second = new SecondStepConfigurer(steps, passkeys, accounts, doors);
        second.openTo(http);
        portal.openTo(http);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/styles.css", "/security.css", "/portal.css", "/icons/**", "/aura/**", "/actuator/health/**")
                .permitAll()
                // Private calendars, which only whoever knows their secret address finds.
                .requestMatchers(HttpMethod.GET, "/calendar/*")
                .permitAll()
                // By which the installation finds out whether an address leads to itself, and what visitors see there.
                .requestMatchers(HttpMethod.GET, "/portal-check/*", "/portal-logo/*")
                .permitAll()
                // By which open pages hear of what others do: the pages of visitors have nothing to hear.
                .requestMatchers("/VAADIN/push")
                .authenticated());
        http.formLogin(form -> form.loginPage(SIGN_IN).failureHandler(failure(steps)));
        http.headers(headers -> headers.withObjectPostProcessor(eagerly())
                .httpStrictTransportSecurity(
                        transport -> transport.maxAgeInSeconds(hsts.toSeconds()).includeSubDomains(subdomains))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()")));
        http.with(portal, Customizer.withDefaults());
        http.with(signOns.open(doors), Customizer.withDefaults());
        http.with(second, Customizer.withDefaults());
        http.setSharedObject(LogoutSuccessHandler.class, SecurityConfiguration::lead);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                // Signed-in people get the desk's own "not found" for addresses that nobody knows.
                vaadin -> vaadin.loginView(SIGN_IN, SIGN_IN)
                        .defaultSuccessUrl("/desk")
                        .anyRequest(AuthorizedUrl::authenticated));
        return http.build();
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
    private static AuthenticationFailureHandler failure(SecondSteps steps) {
        var wrong = new SimpleUrlAuthenticationFailureHandler(SIGN_IN + "?error");
        var tooMany = new SimpleUrlAuthenticationFailureHandler(SIGN_IN + "?wait");
        var elsewhere = new SimpleUrlAuthenticationFailureHandler(SIGN_IN + "?sso-only");
        return (request, response, exception) -> {
            if (exception instanceof SecondStepNeeded needed) {
                response.sendRedirect(request.getContextPath() + steps.begin(needed.staff(), request));
                return;
            }
            SignInAttempt.remember(request);
            (switch (exception) {
                        case TooManyTriesException waiting -> tooMany;
                        case OnlyAtProviderException only -> elsewhere;
                        default -> wrong;
                    })
                    .onAuthenticationFailure(request, response, exception);
        };
    }

    /** Whoever has signed out is led to the page where he signed in. */
    private static void lead(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        boolean contact = who != null && who.getPrincipal() instanceof PortalPrincipal;
        new UidlRedirectStrategy().sendRedirect(request, response, contact ? Entrance.SIGN_IN : SIGN_IN);
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
