package org.clientele.client;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clientele.shared.Parsed;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.text.PlainText;

/** Checks the names of entries of a list, as the administrator types them. */
final class ListNames {

    private ListNames() {}

    /**
     * Saves under the clean name, or says what is wrong with it.
     *
     * @param taken whether another entry has the name
     */
    static SaveOutcome check(String typed, int max, Predicate<String> taken, Function<String, SaveOutcome> save) {
        return switch (PlainText.line(typed, max)) {
            case Parsed.Invalid<String, PlainText.Flaw>(PlainText.Flaw flaw) -> refuse("error.text." + flaw.name());
            case Parsed.Valid<String, PlainText.Flaw>(String name) when name.isEmpty() -> refuse("error.required");
            case Parsed.Valid<String, PlainText.Flaw>(String name)
            when taken.test(name) -> refuse("client.list.nameTaken");
            case Parsed.Valid<String, PlainText.Flaw>(String name) -> save.apply(name);
        };
    }

    private static SaveOutcome refuse(String key) {
        return new SaveOutcome.Invalid(Map.of("name", key));
    }
}
