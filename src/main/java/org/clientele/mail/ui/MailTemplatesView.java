package org.clientele.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.clientele.mail.CurrentTemplate;
import org.clientele.mail.MailTemplates;
import org.clientele.mail.MailTrials;
import org.clientele.mail.TemplateRow;
import org.clientele.security.Role;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.Question;
import org.clientele.shared.ui.Translations;

/** The texts of the mails to people outside, by kind and language. */
@Route("desk/settings/mail-templates")
@Menu(title = "mailTemplate.title", order = 98.5, icon = "vaadin:envelope-open-o")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@StyleSheet("mail.css")
public class MailTemplatesView extends Composite<Div> implements HasDynamicTitle {

    private final MailTemplates templates;
    private final MailTrials trials;
    private final Div list = new Div();

    MailTemplatesView(MailTemplates templates, MailTrials trials) {
        this.templates = templates;
        this.trials = trials;
        list.addClassName("mail-kinds");
        getContent().add(new PageHeader(getPageTitle()), new Paragraph(getTranslation("mailTemplate.hint")), list);
        show();
    }

    private void show() {
        list.removeAll();
        templates.list().forEach(row -> list.add(section(row)));
    }

    private Section section(TemplateRow row) {
        Div languages = new Div();
        languages.addClassName("mail-languages");
        Translations.LANGUAGES.forEach(language -> languages.add(language(row, language)));
        Section section = new Section(new H2(getTranslation(row.kind().nameKey())), languages);
        section.addClassName("card");
        return section;
    }

    private Component language(TemplateRow row, Locale language) {
        String name = language.getDisplayLanguage(getLocale());
        Button edit = new Button(name, click -> edit(row, language));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(
                getTranslation("mailTemplate.edit", getTranslation(row.kind().nameKey()), name));
        Div line = new Div(edit);
        if (row.changed().contains(language.getLanguage())) {
            line.add(
                    BadgeColor.BLUE.badge(getTranslation("mailTemplate.changed")),
                    Buttons.icon("vaadin:rotate-left", "mailTemplate.original", click -> askToReset(row, language)));
        }
        return line;
    }

    private void askToReset(TemplateRow row, Locale language) {
        new Question(
                        this,
                        getTranslation("mailTemplate.original"),
                        getTranslation("mailTemplate.original.question", language.getDisplayLanguage(getLocale())))
                .ask(getTranslation("mailTemplate.original"), () -> reset(row, language));
    }

    private void reset(TemplateRow row, Locale language) {
        templates.reset(row.kind().key(), language);
        show();
        Notices.success(this, "mailTemplate.original.done");
    }

    private void edit(TemplateRow row, Locale language) {
        templates.find(row.kind().key(), language).ifPresent(this::edit);
    }

    private void edit(CurrentTemplate current) {
        MailTemplateForm form = new MailTemplateForm(current, templates, trials);
        form.read(current.text());
        String title = getTranslation(
                "mailTemplate.edit",
                getTranslation(current.kind().nameKey()),
                current.language().getDisplayLanguage(getLocale()));
        FormDialog<?> dialog = new FormDialog<>(title, form, typed -> templates.change(current, typed))
                .onSaved(saved -> {
                    show();
                    Notices.success(this, "mailTemplate.saved");
                });
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mailTemplate.title");
    }
}
