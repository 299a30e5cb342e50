package org.clientele.security.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import org.clientele.security.PasskeyOffer;
import org.clientele.shared.ui.Notices;

/** Has the browser make a passkey. */
public final class NewPasskey {

    /** What W3C WebAuthn Level 3 offers for JSON, so that no byte is turned round by us. */
    private static final String MAKE = """
            return (async () => {
                const options = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse($0));
                try {
                  const passkey = await navigator.credentials.create({publicKey: options});
                  return JSON.stringify(passkey.toJSON());
                } catch (error) {
                  // The authenticator has one that the options name as known.
                  if (error.name === 'InvalidStateError') return '';
                  throw error;
                }
            })()""";

    private NewPasskey() {}

    /** @param made is told what the browser made, as JSON; where it made none, the reader is told */
    public static void make(Component source, PasskeyOffer offer, SerializableConsumer<String> made) {
        source.getElement()
                .executeJs(MAKE, offer.json())
                .then(
                        String.class,
                        passkey -> {
                            if (passkey.isEmpty()) {
                                Notices.failure(source, "passkey.there");
                            } else {
                                made.accept(passkey);
                            }
                        },
                        error -> Notices.failure(source, "passkey.notMade"));
    }
}
