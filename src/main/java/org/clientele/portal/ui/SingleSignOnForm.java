package org.clientele.portal.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.clientele.portal.signin.SingleSignOn;
import org.clientele.shared.ui.DataForm;

/** Asks for a client's OpenID provider. */
final class SingleSignOnForm extends DataForm<SingleSignOnInput> {

    private static final int DOMAINS_MAX = 2000;

    /** @param hasSecret whether one is kept already, which stays as long as no other one is typed */
    SingleSignOnForm(String returnAddress, boolean hasSecret) {
        super(SingleSignOnInput.class);
        TextField issuer = requiredText("issuer", "portal.sso.issuer", SingleSignOn.ISSUER_MAX);
        issuer.setHelperText(getTranslation("portal.sso.issuer.hint"));
        TextField knownAs = requiredText("knownAs", "portal.sso.knownAs", SingleSignOn.KNOWN_AS_MAX);
        PasswordField secret = new PasswordField(getTranslation("portal.sso.secret"));
        secret.setMaxLength(SingleSignOn.SECRET_MAX);
        secret.getElement().setAttribute("autocomplete", "new-password");
        secret.setHelperText(getTranslation(hasSecret ? "portal.sso.secret.kept" : "portal.sso.secret.hint"));
        field(secret).bind("secret");
        TextField domains = requiredText("domains", "portal.sso.domains", DOMAINS_MAX);
        domains.setHelperText(getTranslation("portal.sso.domains.hint"));
        Checkbox onlyWay = new Checkbox(getTranslation("portal.sso.only"));
        onlyWay.setHelperText(getTranslation("portal.sso.only.hint"));
        field(onlyWay).bind("onlyWay");
        TextField back = new TextField(getTranslation("portal.sso.return"));
        back.setValue(returnAddress);
        back.setReadOnly(true);
        back.setHelperText(getTranslation("portal.sso.return.hint"));
        var fields = fields(issuer, knownAs, secret, domains, onlyWay, back);
        fields.setColspan(issuer, 2);
        fields.setColspan(domains, 2);
        fields.setColspan(onlyWay, 2);
        fields.setColspan(back, 2);
    }
}
