package org.clientele.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a contact sees something, or does not (docs/features.md N3): the answers of all rules, first for the contact itself,
 * then for each one that it is deputy of.
 *
 * @param seen the decision, made of these very answers
 */
public record Explanation(boolean seen, List<RuleAnswer> answers) {

    /** What stands for a group of grants, by its number from 1. */
    private static final List<String> NONE_OF = List.of("released", "sharedWith", "takesPart");

    public Explanation {
        answers = List.copyOf(answers);
    }

    /** Of what is seen: the grant that tells the most, for the contact itself or else for one that it is deputy of. */
    String granting() {
        boolean own = grants(false).findAny().isPresent() && failed(false).isEmpty();
        return grants(!own)
                .max(Comparator.comparingInt(RuleAnswer::group))
                .map(RuleAnswer::rule)
                .orElse("");
    }

    /** Whether it is seen only on behalf of somebody whom the contact is deputy of. */
    boolean asDeputy() {
        return seen && !failed(false).isEmpty();
    }

    /** Of what is not seen: the rule that all have to fulfil, or else what stands for those of which none is fulfilled. */
    String failing() {
        return failed(false).orElse("released");
    }

    private Stream<RuleAnswer> grants(boolean asDeputy) {
        return answers.stream().filter(answer -> answer.asDeputy() == asDeputy && answer.group() > 0 && answer.holds());
    }

    private Optional<String> failed(boolean asDeputy) {
        List<RuleAnswer> asked =
                answers.stream().filter(answer -> answer.asDeputy() == asDeputy).toList();
        return asked.stream()
                .filter(answer -> answer.group() == 0 && !answer.holds())
                .map(RuleAnswer::rule)
                .findFirst()
                .or(() -> asked.stream()
                        .map(RuleAnswer::group)
                        .distinct()
                        .filter(group -> group > 0)
                        .filter(group -> asked.stream().noneMatch(answer -> answer.group() == group && answer.holds()))
                        .findFirst()
                        .map(group -> NONE_OF.get(group - 1)));
    }
}
