package org.clientele.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValidationResult;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.clientele.note.NoteCheck;
import org.clientele.note.NoteDetails;
import org.clientele.note.NoteKind;
import org.clientele.security.AccountRef;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.DateFields;
import org.clientele.shared.ui.Times;

/** The fields of a note (docs/features.md S0.13, S2.30 to S2.32). Who only types a text need not look at the others. */
final class NoteForm extends DataForm<NoteDetails> {

    private final Select<NoteKind> kind = new Select<>();
    private final TextField participants;
    private final TextArea outcome;
    private final Paragraph audience = new Paragraph();

    /** @param colleagues who can be named in the text */
    NoteForm(List<AccountRef> colleagues, Clock clock) {
        super(NoteDetails.class);
        addClassName("note-form");
        TextArea text = longText("text", "note.text", NoteDetails.TEXT_MAX);
        text.setRequiredIndicatorVisible(true);
        text.setAutofocus(true);
        text.setMinRows(4);
        text.setMaxRows(14);
        text.setHelperText(getTranslation("note.text.hint"));
        participants = text("participants", "note.participants", NoteDetails.PARTICIPANTS_MAX);
        outcome = longText("outcome", "note.outcome", NoteDetails.OUTCOME_MAX);
        add(new MarkupBar(text, colleagues), text);
        fields(kind(), time(clock));
        fields(participants, outcome);
        fields(flag("pinned", "note.pinned"), internal());
        audience.addClassName("note-audience");
        audience.getElement().setAttribute("role", "status");
        add(audience);
    }

    private Component kind() {
        kind.setLabel(getTranslation("note.kind"));
        kind.setItems(NoteKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("note.kind." + value));
        field(kind).bind("kind");
        kind.addValueChangeListener(event -> showWhatTheKindAsksFor());
        return kind;
    }

    /** A mere note has no participants and no outcome, unless it was something else before. */
    private void showWhatTheKindAsksFor() {
        boolean plain = kind.getValue() == NoteKind.NOTE;
        participants.setVisible(!plain || !participants.isEmpty());
        outcome.setVisible(!plain || !outcome.isEmpty());
    }

    /** Not marked as required: Vaadin says so in an attribute that its group of fields may not have. */
    private Component time(Clock clock) {
        DateTimePicker at = DateFields.withTime("note.at");
        field(at)
                .withValidator(Objects::nonNull, getTranslation("error.required"))
                .withConverter(
                        local -> local.atZone(Times.zone()).toInstant(),
                        instant -> instant.atZone(Times.zone()).toLocalDateTime())
                .withValidator((instant, context) -> NoteCheck.timeFlaw(instant, clock.instant())
                        .map(key -> ValidationResult.error(getTranslation(key)))
                        .orElseGet(ValidationResult::ok))
                .bind("at");
        return at;
    }

    private Component flag(String property, String labelKey) {
        Checkbox box = new Checkbox(getTranslation(labelKey));
        field(box).bind(property);
        return box;
    }

    private Component internal() {
        Checkbox internal = new Checkbox(getTranslation("note.internal.do"));
        field(internal).withConverter(hidden -> !hidden, visible -> !visible).bind("visibleToClient");
        internal.addValueChangeListener(event -> tellAudience(event.getValue()));
        tellAudience(true);
        return internal;
    }

    private void tellAudience(boolean internal) {
        audience.setText(getTranslation(internal ? "note.internal.hint" : "note.visible.hint"));
        audience.setClassName("note-visible", !internal);
    }
}
