package org.clientele.mail.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clientele.mail.CurrentTemplate;
import org.clientele.mail.MailKind;
import org.clientele.mail.MailPlaceholder;
import org.clientele.mail.MailPreview;
import org.clientele.mail.MailSample;
import org.clientele.mail.MailTemplates;
import org.clientele.mail.MailTrials;
import org.clientele.mail.TemplateProblem;
import org.clientele.mail.TemplateText;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.LetterFrame;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.SearchField;

/** A template's text, with what it can name, and with the mail that comes of it. */
final class MailTemplateForm extends DataForm<TemplateText> {

    private static final int ROWS = 12;

    private final transient MailKind kind;
    private final Locale language;
    private final transient MailTemplates templates;
    private final transient MailTrials trials;
    private final LetterFrame frame = new LetterFrame();
    private final TextField subject = new TextField(getTranslation("mailTemplate.subject"));
    private final SearchField<MailSample> sample;
    private final TextArea body = new TextArea(getTranslation("mailTemplate.body"));

    MailTemplateForm(CurrentTemplate current, MailTemplates templates, MailTrials trials) {
        super(TemplateText.class);
        this.kind = current.kind();
        this.language = current.language();
        this.templates = templates;
        this.trials = trials;
        getContent().addClassName("mail-template");
        subject.setMaxLength(TemplateText.SUBJECT_MAX);
        body.setMaxLength(TemplateText.BODY_MAX);
        body.setMinRows(ROWS);
        body.setHelperText(getTranslation("mailTemplate.body.hint"));
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        String missing = getTranslation("error.required");
        field(subject).asRequired(missing).withValidator(this::check).bind("subject");
        field(body).asRequired(missing).withValidator(this::check).bind("body");
        sample = new SearchField<>(
                "mailTemplate.sample", MailSample::name, (typed, page) -> trials.samples(kind, typed, page));
        sample.setPlaceholder(getTranslation("mailTemplate.sample.none"));
        sample.setClearButtonVisible(true);
        sample.setVisible(trials.hasSamples(kind));
        Div buttons = new Div(
                Buttons.of("mailTemplate.preview", click -> preview()),
                Buttons.of("mailTemplate.sendToMe", click -> sendToMe()));
        buttons.addClassName("mail-buttons");
        add(subject, body, new H3(getTranslation("mailTemplate.placeholders")), placeholders(), sample, buttons, frame);
    }

    private ValidationResult check(String text, ValueContext context) {
        List<TemplateProblem> problems = templates.problems(kind, text);
        return problems.isEmpty()
                ? ValidationResult.ok()
                : ValidationResult.error(problems.stream()
                        .map(problem -> getTranslation("mailTemplate.problem." + problem.kind(), problem.subject()))
                        .collect(Collectors.joining(" ")));
    }

    private DescriptionList placeholders() {
        DescriptionList list = new DescriptionList();
        list.addClassName("mail-placeholders");
        kind.allPlaceholders().forEach(placeholder -> describe(list, placeholder));
        return list;
    }

    private void describe(DescriptionList list, MailPlaceholder placeholder) {
        String written = placeholder.items().isEmpty()
                ? "{{" + placeholder.name() + "}}"
                : "{{#" + placeholder.name() + "}} … {{/" + placeholder.name() + "}}";
        list.add(
                new DescriptionList.Term(written),
                new DescriptionList.Description(getTranslation(placeholder.labelKey())));
        placeholder.items().forEach(item -> describe(list, item));
    }

    private void preview() {
        write().ifPresent(text -> {
            MailPreview mail = trials.preview(kind, language, text, sample.getValue());
            frame.show(mail.subject(), mail.html());
            frame.scrollIntoView();
        });
    }

    private void sendToMe() {
        write().ifPresent(text -> trials.sendToMe(kind, language, text, sample.getValue())
                .ifPresentOrElse(
                        address -> Notices.success(this, "mail.test.done", address),
                        () -> Notices.failure(this, "mail.test.noAddress")));
    }
}
