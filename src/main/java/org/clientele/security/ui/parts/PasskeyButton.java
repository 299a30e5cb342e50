package org.clientele.security.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import org.clientele.security.PasskeySignIn;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;

/** Signs in with a passkey: asks the browser for one and posts its answer, since signing in changes the session. */
@Tag("form")
public final class PasskeyButton extends Component implements HasComponents {

    private static final String USE = """
            return (async () => {
                const options = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse($0));
                const passkey = await navigator.credentials.get({publicKey: options});
                this.querySelector('input').value = JSON.stringify(passkey.toJSON());
                this.submit();
            })()""";

    private final PasskeySignIn passkeys;
    private final boolean contact;

    /** @param signIn path of the sign-in page, without a slash at its beginning */
    public PasskeyButton(PasskeySignIn passkeys, String signIn) {
        this.passkeys = passkeys;
        this.contact = signIn.startsWith("portal");
        getElement().setAttribute("method", "post").setAttribute("action", signIn + "/passkey");
        getElement()
                .appendChild(new Element("input").setAttribute("type", "hidden").setAttribute("name", "passkey"));
        Button button = Buttons.of("passkey.signIn", click -> use());
        button.addClassName("passkey-button");
        add(button);
    }

    private void use() {
        getElement()
                .executeJs(USE, passkeys.ask(contact, VaadinServletRequest.getCurrent()))
                .then(String.class, done -> {}, error -> Notices.failure(this, "passkey.notUsed"));
    }
}
