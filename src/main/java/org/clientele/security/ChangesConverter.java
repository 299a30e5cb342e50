package org.clientele.security;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.clientele.shared.Change;
import org.jspecify.annotations.Nullable;

/** Changes in one column: a line for each, its parts apart by tabs. No value of an account has control characters. */
@Converter
class ChangesConverter implements AttributeConverter<List<Change>, String> {

    @Override
    public String convertToDatabaseColumn(List<Change> changes) {
        return changes.stream()
                .map(change -> change.field() + "\t" + orEmpty(change.before()) + "\t" + orEmpty(change.after()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Change> convertToEntityAttribute(String column) {
        return column.lines()
                .map(line -> line.split("\t", -1))
                .map(parts -> new Change(parts[0], orNull(parts[1]), orNull(parts[2])))
                .toList();
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
