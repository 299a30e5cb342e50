package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.clientele.portal.setup.NoticeKind;
import org.clientele.portal.setup.PortalNotices;
import org.clientele.portal.setup.PortalSettings;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Translations;

/** Privacy notice and legal notice, each in as many languages as there are. */
final class NoticesCard extends Composite<Div> {

    private final PortalNotices notices;
    private final PortalSettings settings;

    NoticesCard(PortalNotices notices, PortalSettings settings) {
        this.notices = notices;
        this.settings = settings;
        show();
    }

    private void show() {
        FactList card = new FactList("portal.notices").add(new Paragraph(getTranslation("portal.notices.hint")));
        for (NoticeKind kind : NoticeKind.values()) {
            Div languages = new Div();
            Translations.LANGUAGES.forEach(language -> languages.add(line(kind, language)));
            card.fact("portal.notice." + kind, languages);
        }
        getContent().removeAll();
        getContent().add(card);
    }

    private Component line(NoticeKind kind, Locale language) {
        boolean written = !notices.written(kind, language).isEmpty();
        String name = language.getDisplayLanguage(getLocale());
        Span state = new Span(getTranslation(written ? "portal.notice.written" : "portal.notice.missing"));
        state.addClassName("secondary");
        var edit = Buttons.icon("vaadin:pencil", "action.edit", click -> edit(kind, language));
        edit.setAriaLabel(getTranslation("action.edit") + ": " + getTranslation("portal.notice." + kind) + ", " + name);
        Div line = new Div(new Span(name), state, edit);
        line.addClassName("merge-line");
        return line;
    }

    private void edit(NoticeKind kind, Locale language) {
        long version = settings.current().version();
        NoticeForm form = new NoticeForm();
        form.read(new NoticeInput(notices.written(kind, language)));
        new FormDialog<>(
                        getTranslation("portal.notice." + kind) + ", " + language.getDisplayLanguage(getLocale()),
                        form,
                        typed -> notices.write(kind, language, typed.text(), version))
                .onSaved(saved -> {
                    Notices.success(this, "portal.settings.saved");
                    show();
                })
                .open();
    }
}
