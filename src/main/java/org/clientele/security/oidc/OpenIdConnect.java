package org.clientele.security.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import org.clientele.security.oidc.SignOnException.Reason;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Sends browsers to providers, and learns who comes back: OpenID Connect's code flow with PKCE, state and nonce. State and
 * provider are bound to the browser's session, each provider has an address of its own to come back to, and an answer that
 * names another issuer is refused (RFC 9207), so that no provider can pass on what another one said.
 */
@Component
public class OpenIdConnect {

    private static final String ISSUER = "iss";
    private static final String NAMES_ITSELF = "authorization_response_iss_parameter_supported";
    private static final Set<String> USED = Set.of("invalid_grant", "invalid_nonce", "invalid_state_parameter");
    private static final String DENIED = "access_denied";
    private static final int SUBJECT_MAX = 255;

    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final Requests requests = new Requests();
    private final Discovery discovery = new Discovery(requests);

    /**
     * Where the browser has to go.
     *
     * @param returnPath where it comes back to, beginning with a slash
     */
    public String begin(Provider provider, String returnPath, HttpServletRequest request, HttpServletResponse response)
            throws SignOnException {
        ClientRegistration registration = registration(provider, returnPath);
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(key -> registration);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        OAuth2AuthorizationRequest wish = Objects.requireNonNull(resolver.resolve(request, provider.key()));
        asked.saveAuthorizationRequest(wish, request, response);
        return wish.getAuthorizationRequestUri();
    }

    /** Who has come back from the provider; may ask it several things, and takes as long. */
    public Identity finish(
            Provider provider, String returnPath, HttpServletRequest request, HttpServletResponse response)
            throws SignOnException {
        OAuth2AuthorizationRequest wish = asked.removeAuthorizationRequest(request, response);
        if (wish == null || !provider.key().equals(wish.getAttribute(OAuth2ParameterNames.REGISTRATION_ID))) {
            throw new SignOnException(Reason.AGAIN, "Nobody was sent there from this browser");
        }
        ClientRegistration registration = registration(provider, returnPath);
        checkIssuer(request, registration);
        try {
            OidcUser user = new TokenCheck(requests.of(provider))
                    .check(registration, new OAuth2AuthorizationExchange(wish, answer(request, wish)));
            return identity(user, registration);
        } catch (OAuth2AuthenticationException e) {
            throw new SignOnException(reason(e.getError().getErrorCode()), e);
        } catch (AuthenticationException | IllegalArgumentException e) {
            throw new SignOnException(Reason.PROVIDER, e);
        }
    }

    private ClientRegistration registration(Provider provider, String returnPath) throws SignOnException {
        return discovery.registration(provider, "{baseUrl}" + returnPath);
    }

    /** RFC 9207: who says who answers must be the one who was asked. */
    private static void checkIssuer(HttpServletRequest request, ClientRegistration registration)
            throws SignOnException {
        var details = registration.getProviderDetails();
        String said = request.getParameter(ISSUER);
        boolean demanded =
                Boolean.TRUE.equals(details.getConfigurationMetadata().get(NAMES_ITSELF));
        if (said == null ? demanded : !said.equals(details.getIssuerUri())) {
            throw new SignOnException(Reason.PROVIDER, "Another issuer has answered");
        }
    }

    private static OAuth2AuthorizationResponse answer(HttpServletRequest request, OAuth2AuthorizationRequest wish) {
        String code = request.getParameter(OAuth2ParameterNames.CODE);
        String error = request.getParameter(OAuth2ParameterNames.ERROR);
        var answer = code != null && error == null
                ? OAuth2AuthorizationResponse.success(code)
                : OAuth2AuthorizationResponse.error(error == null ? "invalid_request" : error);
        return answer.redirectUri(Objects.requireNonNull(wish.getRedirectUri()))
                .state(request.getParameter(OAuth2ParameterNames.STATE))
                .build();
    }

    private static Identity identity(OidcUser user, ClientRegistration registration) {
        String subject = user.getSubject();
        if (subject == null
                || subject.isEmpty()
                || subject.length() > SUBJECT_MAX
                || !subject.chars().allMatch(letter -> letter >= ' ' && letter < 0x7f)) {
            throw new IllegalArgumentException("It gave no subject of up to 255 letters of ASCII");
        }
        String issuer = Objects.requireNonNull(registration.getProviderDetails().getIssuerUri());
        return new Identity(issuer, subject, Collections.unmodifiableMap(new LinkedHashMap<>(user.getClaims())));
    }

    private static Reason reason(String code) {
        if (code.equals(DENIED)) {
            return Reason.CANCELLED;
        }
        return USED.contains(code) ? Reason.AGAIN : Reason.PROVIDER;
    }
}
