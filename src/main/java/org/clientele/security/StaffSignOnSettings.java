package org.clientele.security;

import java.util.Set;
import org.clientele.security.oidc.Provider;
import org.clientele.start.StartRefusedException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an administrator may choose about the staff's sign-in at an OpenID provider: {@code clientele.oidc.*}.
 *
 * @param issuer the provider's address, by which it calls itself; empty for no such sign-in
 * @param clientId by which the provider knows this installation
 * @param clientSecret empty where the provider gave none
 * @param label of the button: the name of the provider, such as "Google"
 * @param scopes what is asked for
 * @param claim {@code clientele.oidc.claim}, by which accounts are found at the first sign-in: {@code email}, which has to be
 *     verified, or another one, which is compared with user names and must be one that people cannot change themselves
 * @param createDomains {@code clientele.oidc.create-domains}: whoever has a verified e-mail address of one of these domains
 *     gets an account as recruiter
 * @param createGroups {@code clientele.oidc.create-groups}: whoever is in one of these groups gets an account as recruiter
 * @param groupsClaim where the provider names a person's groups
 * @param only whether passwords of the staff are good for administrators only
 * @param privateProviders whether providers of clients may be at private addresses, and without TLS on this machine
 */
@ConfigurationProperties("clientele.oidc")
record StaffSignOnSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String label,
        @DefaultValue({"openid", "email", "profile"}) Set<String> scopes,
        @DefaultValue(EMAIL) String claim,
        @DefaultValue Set<String> createDomains,
        @DefaultValue Set<String> createGroups,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue("false") boolean only,
        @DefaultValue("false") boolean privateProviders) {

    static final String EMAIL = "email";

    StaffSignOnSettings {
        if (!issuer.isEmpty() && !Provider.isIssuer(issuer, true)) {
            throw new StartRefusedException(
                    "CLIENTELE_OIDC_ISSUER has to be an address that begins with https://, such as"
                            + " https://login.agency.example: change it or take it away.");
        }
        if (!issuer.isEmpty() && (clientId.isEmpty() || !scopes.contains("openid"))) {
            throw new StartRefusedException(
                    "CLIENTELE_OIDC_ISSUER needs CLIENTELE_OIDC_CLIENT_ID, by which the provider"
                            + " knows this installation, and the scope openid among CLIENTELE_OIDC_SCOPES.");
        }
        if (only && issuer.isEmpty()) {
            throw new StartRefusedException(
                    "CLIENTELE_OIDC_ONLY without CLIENTELE_OIDC_ISSUER would let nobody sign in:"
                            + " set both or neither.");
        }
    }

    /** Whether this role comes in at the provider only: administrators have a way in while it is down. */
    boolean isOnlyWayOf(Role role) {
        return only && role != Role.ADMINISTRATOR;
    }

    boolean isOn() {
        return !issuer.isEmpty();
    }

    boolean matchesEmail() {
        return claim.equals(EMAIL);
    }

    /** Without its secret. */
    @Override
    public String toString() {
        return clientId + " at " + issuer;
    }
}
