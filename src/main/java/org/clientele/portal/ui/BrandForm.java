package org.clientele.portal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.regex.Pattern;
import org.clientele.portal.PortalBrand;
import org.clientele.portal.setup.PortalBranding;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.Notices;

/** Asks for name, colour and logo of a portal. */
final class BrandForm extends DataForm<PortalBrand> {

    private static final int COLOR_MAX = 7;
    private static final Pattern SIX_DIGITS = Pattern.compile("#\\p{XDigit}{6}");

    private final TextField logo = new TextField();
    private final Div shown = new Div();

    BrandForm(PortalBranding branding) {
        super(PortalBrand.class);
        TextField name = text("name", "portal.brand.name", PortalBrand.NAME_MAX);
        TextField color = text("color", "portal.brand.color", COLOR_MAX);
        color.setHelperText(getTranslation("portal.brand.color.hint"));
        color.setSuffixComponent(picker(color));
        fields(name, color);
        field(logo).bind("logo");
        logo.addValueChangeListener(event -> showLogo());
        shown.addClassName("brand-logo");
        Paragraph hint = new Paragraph(getTranslation("portal.brand.logo.hint"));
        hint.addClassName("secondary");
        add(new Span(getTranslation("portal.brand.logo")), shown, upload(branding), hint);
        showLogo();
    }

    /** The browser's own; it knows colours of six digits only. */
    private static Input picker(TextField color) {
        Input picker = new Input();
        picker.setType("color");
        picker.addClassName("color-picker");
        picker.getElement().setAttribute("aria-label", color.getLabel());
        picker.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                color.setValue(event.getValue());
            }
        });
        color.addValueChangeListener(event -> {
            if (SIX_DIGITS.matcher(event.getValue()).matches()) {
                picker.setValue(event.getValue());
            }
        });
        return picker;
    }

    private Upload upload(PortalBranding branding) {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> branding.keepLogo(bytes)
                .ifPresentOrElse(logo::setValue, () -> Notices.failure(this, "portal.brand.logo.refused"))));
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("attachment.upload.add.one")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("attachment.upload.drop.one"))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PortalBranding.LOGO_MAX);
        upload.setAcceptedFileTypes("image/png", "image/jpeg", "image/gif", "image/bmp");
        upload.addFileRejectedListener(event -> Notices.failure(this, "portal.brand.logo.refused"));
        return upload;
    }

    private void showLogo() {
        shown.removeAll();
        if (logo.getValue().isEmpty()) {
            return;
        }
        PortalBrand brand = new PortalBrand("", "", logo.getValue());
        shown.add(
                new Image(brand.logoUrl(), getTranslation("portal.brand.logo")),
                Buttons.icon("vaadin:trash", "portal.brand.logo.remove", click -> logo.clear()));
    }
}
