package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.binder.Binder.BindingBuilder;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import java.util.function.Function;
import org.clientele.shared.Parsed;
import org.clientele.shared.text.PlainText;

/** What holds for every text that is typed: {@link PlainText} cleans it, and says what is wrong with it. */
final class TextRules {

    private TextRules() {}

    static <T> BindingBuilder<T, String> line(BindingBuilder<T, String> field, Component texts, int longest) {
        return apply(field, texts, longest, typed -> PlainText.line(typed, longest));
    }

    /** The same where breaks of lines are welcome. */
    static <T> BindingBuilder<T, String> lines(BindingBuilder<T, String> field, Component texts, int longest) {
        return apply(field, texts, longest, typed -> PlainText.paragraphs(typed, longest));
    }

    private static <T> BindingBuilder<T, String> apply(
            BindingBuilder<T, String> field,
            Component texts,
            int longest,
            Function<String, Parsed<String, PlainText.Flaw>> clean) {
        return field.withConverter(Converter.from(
                typed -> switch (clean.apply(typed)) {
                    case Parsed.Valid<String, PlainText.Flaw>(String text) -> Result.ok(text);
                    case Parsed.Invalid<String, PlainText.Flaw>(PlainText.Flaw flaw) ->
                        Result.error(message(texts, flaw, longest));
                },
                kept -> kept));
    }

    private static String message(Component texts, PlainText.Flaw flaw, int longest) {
        return flaw == PlainText.Flaw.TOO_LONG
                ? texts.getTranslation("error.tooLong", longest)
                : texts.getTranslation("error.text." + flaw);
    }
}
