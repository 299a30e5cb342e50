package org.clientele.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientele.shared.text.Folding;
import org.clientele.shared.text.Trigrams;

/** A filter as conditions on the contact {@code c} in HQL. */
record ContactConditions(String hql, Map<String, Object> parameters) {

    static ContactConditions of(ContactFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("c.listed = true"));
        Map<String, Object> parameters = new HashMap<>();
        if (filter.client() != null) {
            conditions.add("c.clientId.value = :client");
            parameters.put("client", filter.client().value());
        }
        filter.flags().forEach(flag -> conditions.add(flag.path() + " = true"));
        if (filter.active() != null) {
            conditions.add("c.activity.active = :active");
            parameters.put("active", filter.active());
        }
        String folded = Folding.fold(filter.text());
        if (folded.codePointCount(0, folded.length()) >= Trigrams.LENGTH) {
            conditions.add("c.searchKeys.searchText like :text");
            parameters.put("text", "%" + folded + "%");
        } else if (!folded.isEmpty()) {
            conditions.add("c.person.lastName like :text escape '!'");
            parameters.put("text", filter.text().strip().replaceAll("[!%_]", "!$0") + "%");
        }
        return new ContactConditions(String.join(" and ", conditions), parameters);
    }
}
