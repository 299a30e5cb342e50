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

    /** Of what is not seen: the rule that all have to fulfil, or else what stands for those of which none is fulfilled. */
    String failing() {
        List<RuleAnswer> own =
                answers.stream().filter(answer -> !answer.asDeputy()).toList();
        return own.stream()
                .filter(answer -> answer.group() == 0 && !answer.holds())
                .map(RuleAnswer::rule)
                .findFirst()
                .orElseGet(() -> own.stream().anyMatch(answer -> answer.group() == 1 && answer.holds())
                        ? "sharedWith"
                        : "released");
    }
}
