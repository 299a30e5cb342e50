package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The page that visitors see before they are let in: the product's sign, one card, and a choice of language. */
@StyleSheet("security.css")
public final class EntrancePage extends Composite<Div> implements HasStyle {

    private final Main card = new Main();
    private final Paragraph claim = new Paragraph();
    private final Div languages = new Div();
    private final Image logo = new Image("icons/clientele.svg", "");
    private final Span name = new Span(getTranslation("shell.brand"));
    private final Footer footer = new Footer(languages);

    private String claimKey = "login.claim";

    public EntrancePage() {
        Div sign = new Div(logo, name);
        sign.addClassName("entrance-sign");
        claim.addClassName("entrance-claim");
        card.addClassName("entrance-card");
        languages.addClassName("entrance-languages");
        languages.getElement().setAttribute("role", "group");
        getContent().addClassName("entrance");
        getContent().add(new Header(sign, claim), card, footer);
    }

    /** Puts another sign above the page; what is empty is as usual. */
    public void sign(String signName, String logoUrl) {
        if (!signName.isEmpty()) {
            name.setText(signName);
        }
        if (!logoUrl.isEmpty()) {
            logo.setSrc(logoUrl);
            logo.addClassName("entrance-logo");
        }
    }

    /** Puts something below the page, above the choice of language. */
    public void foot(Component content) {
        footer.addComponentAsFirst(content);
    }

    /** Says below the sign whose entrance it is, in the language of now; the desk's if nobody calls this. */
    public void claim(String key) {
        claimKey = key;
    }

    /** Shows other content, in the language of now. */
    public void show(Component... content) {
        claim.setText(getTranslation(claimKey));
        languages.removeAll();
        languages.getElement().setAttribute("aria-label", getTranslation("login.language"));
        Translations.LANGUAGES.forEach(language -> languages.add(button(language)));
        card.removeAll();
        card.add(content);
    }

    /** Shows something below what is shown already. */
    public void add(Component... content) {
        card.add(content);
    }

    /** Tells those who hear the page as well as those who see it; the text of a key. */
    public void tell(String key) {
        Paragraph notice = new Paragraph(getTranslation(key));
        notice.addClassName("entrance-notice");
        notice.getElement().setAttribute("role", "status");
        card.add(notice);
    }

    private Component button(Locale language) {
        NativeButton button = new NativeButton(LanguageNames.nameOf(language), click -> choose(language));
        button.getElement().setAttribute("lang", language.toLanguageTag());
        boolean current = language.getLanguage().equals(getLocale().getLanguage());
        button.getElement().setAttribute("aria-pressed", Boolean.toString(current));
        return button;
    }

    /** For this browser's session; an account may have a language of its own. */
    private void choose(Locale language) {
        getUI().ifPresent(ui -> {
            ui.getSession().setLocale(language);
            ui.setLocale(language);
            ui.getPage().executeJs("document.documentElement.lang = $0", language.getLanguage());
        });
    }
}
