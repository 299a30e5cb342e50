package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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
public final class EntrancePage extends Composite<Div> {

    private final Main card = new Main();
    private final Paragraph claim = new Paragraph();
    private final Div languages = new Div();

    private String claimKey = "login.claim";

    public EntrancePage() {
        Div sign = new Div(new Image("icons/clientele.svg", ""), new Span(getTranslation("shell.brand")));
        sign.addClassName("entrance-sign");
        claim.addClassName("entrance-claim");
        card.addClassName("entrance-card");
        languages.addClassName("entrance-languages");
        languages.getElement().setAttribute("role", "group");
        getContent().addClassName("entrance");
        getContent().add(new Header(sign, claim), card, new Footer(languages));
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
