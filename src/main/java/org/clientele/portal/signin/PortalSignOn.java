package org.clientele.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.clientele.portal.PortalSwitch;
import org.clientele.security.Entrance;
import org.clientele.security.SecretBox;
import org.clientele.security.SignOnDoor;
import org.clientele.security.StaffSignOn;
import org.clientele.security.oidc.Identity;
import org.clientele.security.oidc.Provider;
import org.springframework.stereotype.Component;

/** The door of contacts who sign in at the provider of their own company; who may come in is {@link SignOnCheck}'s to say. */
@Component
class PortalSignOn implements SignOnDoor {

    private static final String PATH = Entrance.PORTAL + "/sso";

    private final PortalSwitch portal;
    private final SignOnQueries queries;
    private final SignOnCheck check;
    private final SecretBox box;
    private final StaffSignOn configured;

    PortalSignOn(PortalSwitch portal, SignOnQueries queries, SignOnCheck check, SecretBox box, StaffSignOn configured) {
        this.portal = portal;
        this.queries = queries;
        this.check = check;
        this.box = box;
        this.configured = configured;
    }

    /** Where the way to this provider begins, without a slash. */
    static String address(UUID id) {
        return PATH.substring(1) + "/" + id;
    }

    /** What the secret of this client's provider is sealed for. */
    static String belongsTo(UUID id) {
        return "portal-sso:" + id;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String page() {
        return Entrance.SIGN_IN;
    }

    @Override
    public String inside() {
        return Entrance.PORTAL;
    }

    @Override
    public boolean isOpen() {
        return portal.isOn();
    }

    /** Read anew each time, so that a change holds at once. */
    @Override
    public Optional<Provider> provider(String key) {
        return id(key).flatMap(queries::find)
                .flatMap(known -> secret(known)
                        .map(secret -> new Provider(
                                known.id().toString(),
                                known.issuer(),
                                known.knownAs(),
                                secret,
                                Provider.USUAL_SCOPES,
                                configured.trustsPrivateProviders())));
    }

    @Override
    public Answer enter(Identity identity, Provider provider, HttpServletRequest request) {
        return check.enter(identity, UUID.fromString(provider.key()), request);
    }

    private Optional<String> secret(SignOnQueries.Registered known) {
        return known.sealedSecret().isEmpty() ? Optional.of("") : box.open(known.sealedSecret(), belongsTo(known.id()));
    }

    private static Optional<UUID> id(String key) {
        try {
            return Optional.of(UUID.fromString(key)).filter(id -> id.toString().equals(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
