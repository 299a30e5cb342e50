package org.clientele.document;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clientele.document.render.Names;
import org.springframework.stereotype.Component;

/** The catalogue of variables as templates use it: what they may name, and examples to try them out with. */
@Component
class TemplateNames {

    private static final int EXAMPLE_ROWS = 2;

    private final VariableCatalogue catalogue;

    TemplateNames(VariableCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All names that there are. */
    Names all() {
        return names(catalogue.variables());
    }

    /** A model in which every variable has its example. */
    Map<String, Object> examples(Locale language) {
        Map<String, Object> examples = new HashMap<>();
        for (Variable variable : catalogue.variables()) {
            switch (variable) {
                case Variable.Value value -> put(examples, value.path(), example(value, language));
                case Variable.Rows rows -> put(examples, rows.path(), rows(rows, language));
            }
        }
        return examples;
    }

    private static Names names(Collection<? extends Variable> variables) {
        Set<String> values = new HashSet<>();
        Set<String> flags = new HashSet<>();
        Map<String, Names> lists = new HashMap<>();
        for (Variable variable : variables) {
            switch (variable) {
                case Variable.Value value -> (value.type() == VariableType.FLAG ? flags : values).add(value.path());
                case Variable.Rows rows -> lists.put(rows.path(), names(rows.items()));
            }
        }
        return new Names(values, flags, lists);
    }

    private static Object example(Variable.Value value, Locale language) {
        return value.type() == VariableType.FLAG
                ? Boolean.TRUE
                : value.example().apply(language);
    }

    private static List<Map<String, Object>> rows(Variable.Rows rows, Locale language) {
        Map<String, Object> row = new HashMap<>();
        rows.items().forEach(item -> put(row, item.path(), example(item, language)));
        return Collections.nCopies(EXAMPLE_ROWS, row);
    }

    /** Nests what has dots in its path. */
    @SuppressWarnings("unchecked") // only this method puts maps there
    private static void put(Map<String, Object> model, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            model.put(path, value);
        } else {
            Object part = model.computeIfAbsent(path.substring(0, dot), name -> new HashMap<String, Object>());
            put((Map<String, Object>) part, path.substring(dot + 1), value);
        }
    }
}
