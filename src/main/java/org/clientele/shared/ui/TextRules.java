package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.binder.Binder.BindingBuilder;
import java.util.regex.Pattern;

/** What holds for every text that is typed: no control characters, no blanks around it, not too long. */
final class TextRules {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}|[\\u2028\\u2029\\uFFFE\\uFFFF]");
    private static final Pattern CONTROL_BUT_LINES = Pattern.compile("(?![\\n\\r\\t])\\p{Cc}|[\\uFFFE\\uFFFF]");

    private TextRules() {}

    /** @param longest in characters as Java counts them: an emoji counts as two */
    static <T> BindingBuilder<T, String> line(BindingBuilder<T, String> field, Component texts, int longest) {
        return apply(field, texts, longest, CONTROL);
    }

    /** The same where breaks of lines are welcome. */
    static <T> BindingBuilder<T, String> lines(BindingBuilder<T, String> field, Component texts, int longest) {
        return apply(field, texts, longest, CONTROL_BUT_LINES);
    }

    private static <T> BindingBuilder<T, String> apply(
            BindingBuilder<T, String> field, Component texts, int longest, Pattern forbidden) {
        return field.withConverter(String::strip, kept -> kept)
                .withValidator(text -> text.length() <= longest, texts.getTranslation("error.tooLong", longest))
                .withValidator(
                        text -> !forbidden.matcher(text).find(), texts.getTranslation("error.controlCharacters"));
    }
}
