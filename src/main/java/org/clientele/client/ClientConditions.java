package org.clientele.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.shared.TypedId;
import org.clientele.shared.search.Access;
import org.clientele.shared.search.SearchText;
import org.clientele.shared.search.TextFunctions;

/** A filter as conditions on the client {@code c} in HQL. */
record ClientConditions(String hql, Map<String, Object> parameters) {

    static ClientConditions of(ClientFilter filter, Access access) {
        Builder builder = new Builder();
        builder.add("c.archived = false");
        builder.in("c.status.id.value", "statuses", filter.statuses());
        builder.in("c.industry.id.value", "industries", filter.industries());
        builder.in("c.ownerId.value", "owners", filter.owners());
        switch (SearchText.of(filter.text())) {
            case SearchText.Nothing nothing -> {}
            case SearchText.Prefix prefix -> builder.add("c.name like :text escape '!'", "text", prefix.pattern());
            case SearchText.Fragment fragment ->
                builder.add(TextFunctions.CONTAINS + "(c.searchKeys.searchText, :text)", "text", fragment.pattern());
        }
        if (!access.match().isEmpty()) {
            builder.add(TextFunctions.MATCH + "(c.searchKeys.trigrams, :match) > 0", "match", access.match());
        }
        return new ClientConditions(String.join(" and ", builder.conditions), builder.parameters);
    }

    private static final class Builder {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        void add(String condition) {
            conditions.add(condition);
        }

        void add(String condition, String parameter, Object value) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }

        void in(String path, String parameter, Collection<? extends TypedId> ids) {
            if (!ids.isEmpty()) {
                List<UUID> values = ids.stream().map(TypedId::value).toList();
                add(path + " in :" + parameter, parameter, values);
            }
        }
    }
}
