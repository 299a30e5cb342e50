package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.clientele.security.oidc.Identity;
import org.clientele.security.oidc.Provider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The staff's sign-in at the OpenID provider that is configured; who may come in is {@link StaffIdentities}' to say. */
@Component
@EnableConfigurationProperties(StaffSignOnSettings.class)
public class StaffSignOn implements SignOnDoor {

    private static final String KEY = "desk";

    /** Where the way to the provider begins, without a slash. */
    public static final String ADDRESS = "login/sso/" + KEY;

    private final StaffSignOnSettings settings;
    private final StaffIdentities identities;

    StaffSignOn(StaffSignOnSettings settings, StaffIdentities identities) {
        this.settings = settings;
        this.identities = identities;
    }

    /** The name of the provider, perhaps empty; nothing if there is none. */
    public Optional<String> label() {
        return settings.isOn() ? Optional.of(settings.label()) : Optional.empty();
    }

    /** Whether passwords are good for administrators only. */
    public boolean isOnlyWay() {
        return settings.only();
    }

    /** Whether providers of clients may be where only this installation gets. */
    public boolean trustsPrivateProviders() {
        return settings.privateProviders();
    }

    @Override
    public String path() {
        return "/login/sso";
    }

    @Override
    public String page() {
        return "/login";
    }

    @Override
    public String inside() {
        return "/desk";
    }

    @Override
    public boolean isOpen() {
        return settings.isOn();
    }

    @Override
    public Optional<Provider> provider(String key) {
        return Optional.of(new Provider(
                        KEY, settings.issuer(), settings.clientId(), settings.clientSecret(), settings.scopes(), true))
                .filter(provider -> settings.isOn() && key.equals(KEY));
    }

    @Override
    public Answer enter(Identity identity, Provider provider, HttpServletRequest request) {
        return identities.enter(identity).<Answer>map(Answer.LetIn::new).orElseGet(Answer.Unknown::new);
    }
}
