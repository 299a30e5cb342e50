package org.clientele.security.oidc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.clientele.security.oidc.SignOnException.Reason;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClientException;

/**
 * Finds out where a provider wants to be asked what (OpenID Connect Discovery 1.0), when somebody wants to sign in there and
 * not before: a provider that is down keeps nothing else from working. What was found is kept for an hour; how we are known
 * there is not, so that a change of that holds at once.
 */
final class Discovery {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 1000;
    private static final String PATH = "/.well-known/openid-configuration";
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private record Place(String issuer, boolean anywhere) {}

    private final Requests requests;
    private final Cache<Place, Map<String, Object>> found =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    Discovery(Requests requests) {
        this.requests = requests;
    }

    /** @param redirectUri as {@link ClientRegistration} wants it */
    ClientRegistration registration(Provider provider, String redirectUri) throws SignOnException {
        Map<String, Object> document = document(provider);
        try {
            ClientRegistration.Builder builder = ClientRegistrations.fromOidcConfiguration(document)
                    .registrationId(provider.key())
                    .clientId(provider.clientId())
                    .clientSecret(provider.clientSecret())
                    .scope(provider.scopes())
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(redirectUri);
            if (provider.clientSecret().isEmpty()) {
                builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
            }
            return checked(builder.build(), provider);
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new SignOnException(Reason.PROVIDER, e);
        }
    }

    /** The browser is sent only where we would go ourselves, and the issuer is the one that was typed in. */
    private static ClientRegistration checked(ClientRegistration registration, Provider provider) {
        var details = registration.getProviderDetails();
        if (!withoutSlash(String.valueOf(details.getIssuerUri())).equals(withoutSlash(provider.issuer()))) {
            throw new IllegalArgumentException("It calls itself another issuer: " + details.getIssuerUri());
        }
        if (!Provider.isAllowed(URI.create(details.getAuthorizationUri()), provider.anywhere())) {
            throw new IllegalArgumentException("Its sign-in page is not HTTPS");
        }
        if (details.getJwkSetUri() == null) {
            throw new IllegalArgumentException("It names no keys");
        }
        return registration;
    }

    private Map<String, Object> document(Provider provider) throws SignOnException {
        Place place = new Place(provider.issuer(), provider.anywhere());
        Map<String, Object> before = found.getIfPresent(place);
        if (before != null) {
            return before;
        }
        try {
            URI address = URI.create(withoutSlash(provider.issuer()) + PATH);
            Map<String, Object> document = requests.of(provider)
                    .exchange(address, HttpMethod.GET, null, DOCUMENT)
                    .getBody();
            if (document == null || document.isEmpty()) {
                throw new SignOnException(Reason.PROVIDER, "Its configuration is empty");
            }
            found.put(place, document);
            return document;
        } catch (RestClientException | IllegalArgumentException e) {
            throw new SignOnException(Reason.PROVIDER, e);
        }
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
