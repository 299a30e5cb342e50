package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fields for the components of one record. Each field is checked as one types, and messages stand beside it. Subclasses
 * make the fields in their constructor and bind every component of the record by its name; the record has its canonical
 * constructor only.
 */
public abstract class DataForm<T extends Record> extends Composite<Div> {

    /** Else Escape, which one presses to leave the form, would empty the field that has a button for that. */
    private static final String KEEP_AT_ESCAPE = """
            if (!this.keepsAtEscape) {
              this.keepsAtEscape = true;
              this.addEventListener('keydown', event => {
                const field = event.key === 'Escape' && event.target.closest('[clear-button-visible]');
                if (field && !field.opened) {
                  field.clearButtonVisible = false;
                  setTimeout(() => { field.clearButtonVisible = true; });
                }
              }, true);
            }""";

    /**
     * Some browsers and input methods tell of the same text several times. Vaadin would then forget the text, if something
     * else is sent before its time has come, and the field would be saved as it was before.
     */
    private static final String TELL_ONCE = """
            if (!this.tellsOnce) {
              this.tellsOnce = true;
              const told = new WeakMap();
              this.addEventListener('input', event => {
                const field = event.target;
                if (!field.closest('vaadin-text-field, vaadin-text-area')) { return; }
                const before = told.get(field);
                if (before && before.text === field.value && event.timeStamp - before.at < $0) {
                  event.stopPropagation();
                } else {
                  told.set(field, { text: field.value, at: event.timeStamp });
                }
              }, true);
              this.addEventListener('focusin', event => told.delete(event.target), true);
            }""";

    private final Binder<T> binder;
    /** Set while a written value is not yet known to be kept: the binder takes writing for keeping. */
    private boolean writtenButNotKept;

    private Runnable onChange = () -> {};

    protected DataForm(Class<T> type) {
        this.binder = new Binder<>(type);
        binder.setChangeDetectionEnabled(true);
        getContent().addClassName("data-form");
        addAttachListener(event -> {
            getElement().executeJs(KEEP_AT_ESCAPE);
            getElement().executeJs(TELL_ONCE, HasValueChangeMode.DEFAULT_CHANGE_TIMEOUT);
        });
    }

    /** Shows a value; from now on the form is not dirty until somebody changes it. */
    public final void read(T value) {
        binder.readBean(value);
        kept();
    }

    /** Shows a value that is not kept anywhere yet: leaving the form would lose it. */
    public final void readUnsaved(T value) {
        binder.readBean(value);
        writtenButNotKept = true;
        onChange.run();
    }

    /** Something was changed that is no component of the record: leaving the form would lose it. */
    protected final void changed() {
        writtenButNotKept = true;
        onChange.run();
    }

    /** The value as typed; empty if something is wrong with it, which then stands beside the field. */
    public final Optional<T> write() {
        boolean dirty = isDirty();
        try {
            T value = binder.writeRecord();
            writtenButNotKept = dirty;
            return Optional.of(value);
        } catch (ValidationException e) {
            // A record's binder reports all fields here, the right ones among them.
            focusFirst(e.getFieldValidationErrors().stream()
                    .filter(BindingValidationStatus::isError)
                    .map(BindingValidationStatus::getField));
            return Optional.empty();
        }
    }

    /** Shows what the service objected to, by names of the record's components, until the field is changed. */
    public final void showErrors(Map<String, String> messageKeysByField) {
        messageKeysByField.forEach((property, key) -> binder.getBinding(property)
                .map(binding -> binding.getField())
                .filter(HasValidationProperties.class::isInstance)
                .map(HasValidationProperties.class::cast)
                .ifPresent(field -> {
                    field.setErrorMessage(getTranslation(key));
                    field.setInvalid(true);
                }));
        focusFirst(messageKeysByField.keySet().stream()
                .flatMap(property -> binder.getBinding(property).stream())
                .map(binding -> binding.getField()));
    }

    /** Puts the cursor into the field that asks for it, else into the first. */
    public final void focus() {
        List<Component> fields = binder.getFields()
                .filter(Component.class::isInstance)
                .map(Component.class::cast)
                .toList();
        focusFirst(Stream.concat(
                fields.stream().filter(field -> field.getElement().getProperty("autofocus", false)), fields.stream()));
    }

    /** Whether there is something typed that would be lost. */
    public final boolean isDirty() {
        return writtenButNotKept || binder.hasChanges();
    }

    /** Calls when something was changed, or is kept. */
    final void onChange(Runnable act) {
        onChange = act;
        binder.addValueChangeListener(event -> act.run());
    }

    /** What was written is safe. */
    public final void kept() {
        writtenButNotKept = false;
        onChange.run();
    }

    /** Binds a field of any kind: add converters and validators, then {@code bind("component")}. */
    protected final <V> Binder.BindingBuilder<T, V> field(HasValue<?, V> field) {
        return binder.forField(field);
    }

    /** A line of text. Never null: what is blank is written as "". */
    protected final TextField text(String property, String labelKey, int longest) {
        TextField field = new TextField(getTranslation(labelKey));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        TextRules.line(binder.forField(field), this, longest).bind(property);
        return field;
    }

    /** A line of text that must not stay blank. */
    protected final TextField requiredText(String property, String labelKey, int longest) {
        TextField field = new TextField(getTranslation(labelKey));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        String missing = getTranslation("error.required");
        TextRules.line(binder.forField(field).asRequired(missing), this, longest)
                .withValidator(text -> !text.isEmpty(), missing)
                .bind(property);
        return field;
    }

    /** Binds a field for a line of text: like {@link #field}, and it says how long the text may be. */
    protected final Binder.BindingBuilder<T, String> line(HasValue<?, String> field, int longest) {
        return TextRules.line(binder.forField(field), this, longest);
    }

    /** The same for several lines. */
    protected final Binder.BindingBuilder<T, String> lines(HasValue<?, String> field, int longest) {
        return TextRules.lines(binder.forField(field), this, longest);
    }

    /** Several lines of text. */
    protected final TextArea longText(String property, String labelKey, int longest) {
        TextArea field = new TextArea(getTranslation(labelKey));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        TextRules.lines(binder.forField(field), this, longest).bind(property);
        return field;
    }

    /** Fields that belong together: two in a row where there is room. */
    protected final FormLayout section(String titleKey, Component... fields) {
        H3 title = new H3(getTranslation(titleKey));
        title.addClassName("form-section");
        getContent().add(title);
        return fields(fields);
    }

    /** Fields without a title above them. */
    protected final FormLayout fields(Component... fields) {
        FormLayout layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setColumnWidth("15rem");
        layout.setExpandFields(true);
        layout.setExpandColumns(true);
        layout.setMaxColumns(2);
        layout.add(fields);
        getContent().add(layout);
        return layout;
    }

    /** Anything between the sections: a hint, a warning. */
    protected final void add(Component... components) {
        getContent().add(components);
    }

    private static void focusFirst(Stream<?> fields) {
        fields.filter(Focusable.class::isInstance)
                .map(Focusable.class::cast)
                .findFirst()
                .ifPresent(Focusable::focus);
    }
}
