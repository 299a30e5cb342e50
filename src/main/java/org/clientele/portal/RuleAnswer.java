package org.clientele.portal;

/**
 * Whether a rule of visibility holds for a contact and a row.
 *
 * @param rule where it does not hold, that is told by {@code portal.rule.<rule>.not}
 * @param group 0 for rules that all have to hold; of those with the same other number one is enough
 * @param asDeputy whether it was asked on behalf of somebody whom the contact is deputy of
 */
public record RuleAnswer(String rule, int group, boolean asDeputy, boolean holds) {}
