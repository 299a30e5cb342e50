package org.clientele.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.mail.CurrentSignature;
import org.clientele.mail.MySignature;
import org.clientele.security.Role;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;

/** How one signs one's mails, and how one is reached (docs/features.md S2.17). */
@Route("desk/me/signature")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
@StyleSheet("mail.css")
public class SignatureView extends Composite<Div> implements HasDynamicTitle {

    private final MySignature signature;
    private final Pre shown = new Pre();

    SignatureView(MySignature signature) {
        this.signature = signature;
        shown.addClassNames("card", "mail-signature");
        getContent()
                .add(
                        new PageHeader(getPageTitle()).actions(Buttons.primary("action.edit", click -> edit())),
                        new Paragraph(getTranslation("signature.hint")),
                        shown);
        show();
    }

    private void show() {
        shown.setText(signature.current().shown());
    }

    private void edit() {
        CurrentSignature current = signature.current();
        SignatureForm form = new SignatureForm();
        form.read(current.signature());
        new FormDialog<>(getTranslation("signature.edit"), form, typed -> signature.change(current.version(), typed))
                .onSaved(saved -> {
                    show();
                    Notices.success(this, "signature.saved");
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signature.title");
    }
}
