package org.clientele.shared.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.shared.TypedId;

/** What rows of a list have to fulfil, all of it, as HQL with parameters. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    public Conditions and(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    /** Another value that a condition names. */
    public Conditions parameter(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** One of the ids; without any, everything goes. */
    public Conditions andIn(String path, String parameter, Collection<? extends TypedId> ids) {
        List<UUID> values = ids.stream().map(TypedId::value).toList();
        return values.isEmpty() ? this : and(path + " in :" + parameter, parameter, values);
    }

    /**
     * What was typed into the search field.
     *
     * @param name path of the name that one or two letters begin
     * @param searchText path of the folded text that longer fragments are in
     */
    public Conditions andText(SearchText text, String name, String searchText) {
        return switch (text) {
            case SearchText.Nothing nothing -> this;
            case SearchText.Prefix prefix -> and(name + " like :text escape '!'", "text", prefix.pattern());
            case SearchText.Fragment fragment ->
                and(TextFunctions.CONTAINS + "(" + searchText + ", :text)", "text", fragment.pattern());
        };
    }

    /**
     * What the way to the rows asks of them besides.
     *
     * @param trigrams path of the column that matches go to
     * @param client path of the id of the client that a row belongs to
     */
    public Conditions andBy(Access access, String trigrams, String client) {
        if (access.viewer() != null) {
            and(
                    client + " in (select a.clientId from ClientAccess a where a.accountId = :viewer)",
                    "viewer",
                    access.viewer());
        }
        return access.match().isEmpty()
                ? this
                : and(TextFunctions.MATCH + "(" + trigrams + ", :match) > 0", "match", access.match());
    }

    String hql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
