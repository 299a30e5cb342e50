package org.clientele.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that templates can name. */
@Component
class VariableCatalogue {

    private final List<VariableSource> sources;

    VariableCatalogue(List<VariableSource> sources) {
        this.sources = sources;
    }

    /** All variables, those that belong together side by side. */
    List<Variable> variables() {
        return sources.stream().flatMap(source -> source.variables().stream()).toList();
    }

    /** The variable of a path, such as {@code client.name} or {@code representatives}. */
    Optional<Variable> find(String path) {
        return variables().stream()
                .filter(variable -> variable.path().equals(path))
                .findFirst();
    }

    /** The single values of these paths, those of rows by their names within the row. */
    List<Variable.Value> named(Set<String> paths) {
        return variables().stream()
                .flatMap(variable -> switch (variable) {
                    case Variable.Value value -> Stream.of(value);
                    case Variable.Rows rows -> rows.items().stream();
                })
                .filter(value -> paths.contains(value.path()))
                .toList();
    }

    /** What they stand for in one document. */
    Map<String, Object> values(DocumentSubject subject) {
        Map<String, Object> values = new HashMap<>();
        sources.forEach(source -> values.putAll(source.values(subject)));
        return values;
    }
}
