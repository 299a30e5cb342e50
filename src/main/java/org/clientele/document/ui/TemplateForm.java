package org.clientele.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.document.DocumentKind;
import org.clientele.document.TemplateAdministration;
import org.clientele.document.TemplateDetails;
import org.clientele.document.TemplateOutcome;
import org.clientele.document.render.Problem;
import org.clientele.document.render.TemplateContent;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.DataForm;

/** The form of a template: what is said of it and, for a new one, its file. */
final class TemplateForm extends DataForm<TemplateDetails> {

    private final Div problems = new Div();
    private Optional<TemplateFileField> file = Optional.empty();

    TemplateForm() {
        super(TemplateDetails.class);
        TextField name = requiredText("name", "template.name", TemplateDetails.NAME_MAX);
        TextField kind = requiredText("kind", "template.kind", DocumentKind.LONGEST);
        kind.setHelperText(getTranslation("template.kind.hint"));
        Select<String> language = new Select<>();
        language.setLabel(getTranslation("template.language"));
        language.setItems(TemplateAdministration.LANGUAGES.stream().sorted().toList());
        language.setItemLabelGenerator(code -> TemplateTexts.language(getLocale(), code));
        field(language).asRequired(getTranslation("error.required")).bind("language");
        TextArea note = longText("note", "template.note", TemplateDetails.NOTE_MAX);
        fields(name, kind, language, note);
    }

    /** Asks for the file as well. */
    TemplateForm withFile() {
        TemplateFileField field = new TemplateFileField();
        field.onChosen(this::changed);
        file = Optional.of(field);
        add(field, problems);
        return this;
    }

    /** The file that was chosen; beside the field stands that one is missing. */
    Optional<TemplateContent> file() {
        problems.removeAll();
        return file.flatMap(TemplateFileField::content);
    }

    /** Shows what the service said of the file. */
    SaveOutcome show(TemplateOutcome outcome) {
        return switch (outcome) {
            case TemplateOutcome.Kept(var template) ->
                new SaveOutcome.Saved(template.id().value(), 0);
            case TemplateOutcome.Invalid(Map<String, String> fields) -> new SaveOutcome.Invalid(fields);
            case TemplateOutcome.Gone() -> new SaveOutcome.Gone();
            case TemplateOutcome.Refused(List<Problem> found) -> {
                problems.add(TemplateTexts.problems(this, found));
                yield new SaveOutcome.Invalid(Map.of());
            }
        };
    }
}
