package org.clientele.security;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** What the browser is asked to make a passkey of, once. */
public final class PasskeyOffer {

    private final PublicKeyCredentialCreationOptions options;
    private final String json;

    PasskeyOffer(PublicKeyCredentialCreationOptions options, String json) {
        this.options = options;
        this.json = json;
    }

    /** As {@code PublicKeyCredential.parseCreationOptionsFromJSON} takes it (W3C WebAuthn Level 3). */
    public String json() {
        return json;
    }

    PublicKeyCredentialCreationOptions options() {
        return options;
    }
}
