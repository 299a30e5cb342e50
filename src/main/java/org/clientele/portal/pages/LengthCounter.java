package org.clientele.portal.pages;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * Says below a field how many characters stand in it, and that they are too many as soon as they are. Nothing is cut off: what
 * is too long stays, to be shortened by whoever wrote it.
 */
final class LengthCounter {

    private final TextArea field;
    private final int most;
    private final String hint;

    /** @param hint what is said below the field besides; may be empty */
    LengthCounter(TextArea field, int most, String hint) {
        this.field = field;
        this.most = most;
        this.hint = hint;
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(event -> show());
        show();
    }

    /** Whether more stands there than can be kept; the field says so then. */
    boolean isExceeded() {
        show();
        return length() > most;
    }

    private void show() {
        String counted = field.getTranslation("portalpages.length", length(), most);
        field.setHelperText(hint.isEmpty() ? counted : hint + " " + counted);
        boolean exceeded = length() > most;
        if (exceeded) {
            field.setErrorMessage(field.getTranslation("portalpages.length.exceeded", most, length() - most));
        }
        field.setInvalid(exceeded);
    }

    /** As the database counts: a letter beyond the first 65,536 is one. */
    private int length() {
        String text = field.getValue();
        return text.codePointCount(0, text.length());
    }
}
