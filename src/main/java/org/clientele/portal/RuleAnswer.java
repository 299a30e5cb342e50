package org.clientele.portal;

/**
 * Whether a rule of visibility holds for a contact and a row.
 *
 * @param rule each has the translations {@code portal.rule.<rule>}, and {@code portal.rule.<rule>.not} for where it does not hold
 * @param group 0 for rules that all have to hold; of those with the same other number one is enough
 * @param asDeputy whether it was asked on behalf of somebody whom the contact is deputy of
 */
public record RuleAnswer(String rule, int group, boolean asDeputy, boolean holds) {}
