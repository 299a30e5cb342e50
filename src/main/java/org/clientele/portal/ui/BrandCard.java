package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import java.util.function.Supplier;
import org.clientele.portal.PortalBrand;
import org.clientele.portal.setup.PortalBranding;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;

/** What a portal looks like: the agency's, or one client's. */
final class BrandCard extends Composite<Div> {

    private final PortalBranding branding;
    private final Supplier<Editable> editing;
    private final String hintKey;
    private final boolean mayEdit;

    /** A look, and what keeps another one in its place. */
    record Editable(PortalBrand brand, Function<PortalBrand, SaveOutcome> save) {}

    BrandCard(String hintKey, PortalBranding branding, Supplier<Editable> editing, boolean mayEdit) {
        this.hintKey = hintKey;
        this.branding = branding;
        this.editing = editing;
        this.mayEdit = mayEdit;
        show();
    }

    private void show() {
        PortalBrand brand = editing.get().brand();
        FactList card = new FactList("portal.brand")
                .add(new Paragraph(getTranslation(hintKey)))
                .fact("portal.brand.name", brand.name())
                .fact("portal.brand.color", brand.color())
                .fact("portal.brand.logo", logo(brand));
        if (mayEdit) {
            card.add(Buttons.of("portal.brand.edit", click -> edit()));
        }
        getContent().removeAll();
        getContent().add(card);
    }

    private Component logo(PortalBrand brand) {
        if (brand.logo().isEmpty()) {
            return new Span();
        }
        Div shown = new Div(new Image(brand.logoUrl(), getTranslation("portal.brand.logo")));
        shown.addClassName("brand-logo");
        return shown;
    }

    private void edit() {
        Editable now = editing.get();
        BrandForm form = new BrandForm(branding);
        form.read(now.brand());
        new FormDialog<>(getTranslation("portal.brand.edit"), form, now.save())
                .onSaved(saved -> {
                    Notices.success(this, "portal.settings.saved");
                    show();
                })
                .open();
    }
}
