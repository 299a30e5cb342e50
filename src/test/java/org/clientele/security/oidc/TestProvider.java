package org.clientele.security.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * A real OpenID provider on this machine, Spring Authorization Server in a context of its own. Somebody is always signed in
 * there, with one cookie for all: the last one of {@link #signIn}.
 */
public final class TestProvider implements AutoCloseable {

    public static final String SECRET = "not very secret";

    private final ConfigurableApplicationContext context;
    private final HttpClient browser = HttpClient.newHttpClient();

    private TestProvider(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static TestProvider start() {
        return new TestProvider(new SpringApplicationBuilder(Server.class)
                .web(WebApplicationType.SERVLET)
                .properties(Map.of(
                        "server.port",
                        "0",
                        "spring.config.name",
                        "provider",
                        "spring.main.banner-mode",
                        "off",
                        "server.servlet.session.cookie.name",
                        "PROVIDER"))
                .run());
    }

    public String issuer() {
        return "http://localhost:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    /** Makes an application known, and where browsers may be sent back to. */
    public void know(String clientId, String... returns) {
        Clients clients = context.getBean(Clients.class);
        RegisteredClient before = clients.findById(clientId);
        RegisteredClient.Builder client = before == null ? client(clientId) : RegisteredClient.from(before);
        clients.save(
                client.redirectUris(known -> known.addAll(List.of(returns))).build());
    }

    /** From now on this person is signed in there. */
    public void signIn(String subject, Map<String, Object> claims) {
        context.getBean(Person.class).become(subject, claims);
    }

    /** From now on this person is signed in there, whose address the provider has made sure of. */
    public void signIn(String subject, String email) {
        signIn(subject, Map.of("email", email, "email_verified", true));
    }

    /** Goes where the browser was sent, and tells where the provider sends it back to. */
    public String visit(String address) {
        try {
            HttpResponse<String> answer = browser.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            return answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IllegalStateException(
                            "The provider said " + answer.statusCode() + " to " + address + ": " + answer.body()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static RegisteredClient.Builder client(String clientId) {
        return RegisteredClient.withId(clientId)
                .clientId(clientId)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("https://nowhere.example/" + UUID.randomUUID())
                .scope("openid")
                .scope("email")
                .scope("profile")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build());
    }

    /** Unlike Spring's own, it lets several applications have the same secret. */
    static final class Clients implements RegisteredClientRepository {

        private final Map<String, RegisteredClient> known = new ConcurrentHashMap<>();

        @Override
        public void save(RegisteredClient client) {
            known.put(client.getClientId(), client);
        }

        @Override
        public RegisteredClient findById(String id) {
            return known.get(id);
        }

        @Override
        public RegisteredClient findByClientId(String clientId) {
            return known.get(clientId);
        }
    }

    /** Who is signed in at the provider. */
    static final class Person {

        private volatile String subject = "nobody";
        private volatile Map<String, Object> claims = Map.of();

        void become(String newSubject, Map<String, Object> newClaims) {
            subject = newSubject;
            claims = newClaims;
        }
    }

    /** The provider's application; no component of ours is in it. */
    @EnableWebSecurity
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class Server {

        @Bean
        Person person() {
            return new Person();
        }

        @Bean
        Clients clients() {
            return new Clients();
        }

        /** The application beside it puts another holder in place, which some of the filters ask for each time. */
        @Bean
        SecurityContextHolderStrategy presentHolder() {
            return new PresentHolder();
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey((RSAPrivateKey) pair.getPrivate())
                    .keyID("test")
                    .build()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(Person person) {
            return token -> {
                if (token.getTokenType().getValue().equals("id_token")) {
                    token.getClaims().claims(claims -> claims.putAll(person.claims));
                }
            };
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http, Person person) {
            http.oauth2AuthorizationServer(server -> {
                http.securityMatcher(server.getEndpointsMatcher());
                server.oidc(Customizer.withDefaults());
            });
            http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
            http.addFilterAfter(
                    (request, response, chain) -> {
                        if (!((HttpServletRequest) request).getRequestURI().equals("/oauth2/authorize")) {
                            chain.doFilter(request, response);
                            return;
                        }
                        var context = new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                                person.subject,
                                null,
                                List.of(FactorGrantedAuthority.fromAuthority(
                                        FactorGrantedAuthority.PASSWORD_AUTHORITY))));
                        SecurityContextHolder.setContext(context);
                        try {
                            chain.doFilter(request, response);
                        } finally {
                            SecurityContextHolder.clearContext();
                        }
                    },
                    SecurityContextHolderFilter.class);
            return http.build();
        }
    }
}
