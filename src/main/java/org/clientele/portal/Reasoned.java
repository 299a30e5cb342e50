package org.clientele.portal;

import java.util.UUID;

/**
 * A row of the contact's client, and why the contact sees it in its portal or does not (docs/features.md N3).
 *
 * @param title as the staff calls it
 * @param rule which grants it or hides it, told by {@code portal.rule.<rule>} or {@code portal.rule.<rule>.not}
 * @param asDeputy whether it is seen only on behalf of somebody whom the contact is deputy of
 */
public record Reasoned(UUID id, String title, boolean seen, String rule, boolean asDeputy) {

    static Reasoned of(UUID id, String title, Explanation explanation) {
        return new Reasoned(
                id,
                title,
                explanation.seen(),
                explanation.seen() ? explanation.granting() : explanation.failing(),
                explanation.asDeputy());
    }

    /** Of a contact without an account. */
    static Reasoned hidden(UUID id, String title) {
        return new Reasoned(id, title, false, "account", false);
    }
}
