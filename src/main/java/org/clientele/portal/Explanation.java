package org.clientele.portal;

import java.util.List;

/**
 * Why a contact sees something, or does not (docs/features.md N3): the answers of all rules, first for the contact itself,
 * then for each one that it is deputy of.
 *
 * @param seen the decision, made of these very answers
 */
public record Explanation(boolean seen, List<RuleAnswer> answers) {

    public Explanation {
        answers = List.copyOf(answers);
    }
}
