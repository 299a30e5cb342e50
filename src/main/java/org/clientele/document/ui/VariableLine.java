package org.clientele.document.ui;

import com.vaadin.flow.component.Component;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clientele.document.Variable;
import org.clientele.document.VariableType;
import org.clientele.shared.text.Folding;

/**
 * A variable in the list.
 *
 * @param tag what one writes into a template
 * @param examples in the language of a document; empty for lists
 */
record VariableLine(
        UUID id, String tag, String groupKey, String labelKey, String typeKey, Function<Locale, String> examples) {

    /** The variable, and for a list what its rows hold. */
    static Stream<VariableLine> of(Variable variable) {
        return switch (variable) {
            case Variable.Value value -> Stream.of(of(value, ""));
            case Variable.Rows rows ->
                Stream.concat(
                        Stream.of(new VariableLine(
                                idOf(rows.path()),
                                "{{#%1$s}} … {{/%1$s}}".formatted(rows.path()),
                                rows.groupKey(),
                                "variable.rows",
                                "variable.rows",
                                language -> "")),
                        rows.items().stream().map(item -> of(item, rows.path() + " › ")));
        };
    }

    private static VariableLine of(Variable.Value value, String within) {
        boolean isFlag = value.type() == VariableType.FLAG;
        String tag = isFlag ? "{{#%1$s}} … {{/%1$s}}".formatted(value.path()) : "{{" + value.path() + "}}";
        return new VariableLine(
                idOf(within + value.path()),
                tag,
                value.groupKey(),
                value.labelKey(),
                value.type().labelKey(),
                isFlag ? language -> "" : value.example());
    }

    /** The same for the same variable, so that a row stays chosen. */
    private static UUID idOf(String path) {
        return UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
    }

    String example(Locale language) {
        return examples.apply(language);
    }

    /** Whether all words stand in its name, meaning or group, whatever their accents. */
    boolean matches(String text, Component reader) {
        String all = Folding.fold(tag + " " + reader.getTranslation(groupKey) + " " + reader.getTranslation(labelKey));
        return Stream.of(Folding.fold(text).split(" ")).allMatch(all::contains);
    }
}
