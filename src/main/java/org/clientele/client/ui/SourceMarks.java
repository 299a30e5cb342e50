package org.clientele.client.ui;

import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.Map;

/** Says below fields where their values come from, also to screen readers, until somebody changes them. */
final class SourceMarks {

    private static final String MARKED = "from-register";

    private final Map<InputField<?, ?>, Registration> marked = new HashMap<>();

    /** Gives a field a value that comes from there. */
    <V> void set(InputField<?, V> field, V value, String source) {
        remove(field);
        field.setValue(value);
        field.setHelperText(source);
        field.addClassName(MARKED);
        marked.put(field, field.addValueChangeListener(change -> remove(field)));
    }

    private void remove(InputField<?, ?> field) {
        Registration listening = marked.remove(field);
        if (listening != null) {
            listening.remove();
            field.setHelperText("");
            field.removeClassName(MARKED);
        }
    }
}
