package org.clientele.security.oidc;

import java.util.Objects;
import java.util.Set;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * Changes a code into an ID token and checks it: its signature, for whom and by whom it is, its time and its nonce. Asks for
 * the provider's keys each time, so that keys may change, and for more about the person only where the token names no e-mail
 * address.
 */
final class TokenCheck {

    private static final Set<SignatureAlgorithm> SIGNATURES = Set.of(
            SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256, SignatureAlgorithm.RS512);

    private final OidcAuthorizationCodeAuthenticationProvider steps;

    TokenCheck(RestTemplate requests) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(requests.getRequestFactory())
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .build());
        var info = new DefaultOAuth2UserService();
        info.setRestOperations(requests);
        var users = new OidcUserService();
        users.setOauth2UserService(info);
        users.setRetrieveUserInfo(request -> request.getIdToken().getEmail() == null
                && request.getClientRegistration()
                                .getProviderDetails()
                                .getUserInfoEndpoint()
                                .getUri()
                        != null);
        steps = new OidcAuthorizationCodeAuthenticationProvider(tokens, users);
        steps.setJwtDecoderFactory(registration -> decoder(registration, requests));
    }

    /** @throws AuthenticationException if anything of it is not as it has to be */
    OidcUser check(ClientRegistration registration, OAuth2AuthorizationExchange exchange) {
        var done = (OAuth2LoginAuthenticationToken)
                Objects.requireNonNull(steps.authenticate(new OAuth2LoginAuthenticationToken(registration, exchange)));
        return (OidcUser) Objects.requireNonNull(done.getPrincipal());
    }

    private static JwtDecoder decoder(ClientRegistration registration, RestTemplate requests) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(known -> known.addAll(SIGNATURES))
                .restOperations(requests)
                .build();
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        return decoder;
    }
}
