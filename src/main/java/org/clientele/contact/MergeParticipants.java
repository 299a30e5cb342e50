package org.clientele.contact;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.shared.MergeParticipant;
import org.clientele.shared.MergeQuestion;
import org.clientele.shared.MergeSide;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;

/** All features that hang something on contacts, as one. */
@Component
class MergeParticipants {

    private final List<MergeParticipant> participants;

    MergeParticipants(List<MergeParticipant> participants) {
        this.participants = participants;
    }

    /** What should be known before the two are merged, as translation keys. */
    List<String> notices(Contact absorbed, Contact kept) {
        return all().flatMap(participant ->
                        participant.notice(absorbed.id().value(), kept.id().value()).stream())
                .toList();
    }

    /** What has to be decided before the two are merged. */
    List<MergeQuestion> questions(Contact absorbed, Contact kept) {
        return all().flatMap(participant ->
                        participant.question(absorbed.id().value(), kept.id().value()).stream())
                .toList();
    }

    /** What is not decided yet: translation keys by the names of the questions. */
    Map<String, String> undecided(Contact absorbed, Contact kept, Map<String, MergeSide> answers) {
        return questions(absorbed, kept).stream()
                .map(MergeQuestion::name)
                .filter(name -> !answers.containsKey(name))
                .collect(Collectors.toMap(Function.identity(), name -> ContactMerges.UNDECIDED));
    }

    /** What was moved from the absorbed contact to the kept one, by the participants' names. */
    Map<String, String> move(Contact absorbed, Contact kept, Map<String, MergeSide> answers) {
        Map<String, String> moved = new TreeMap<>();
        all().forEach(participant -> moved.put(
                participant.name(),
                participant.move(absorbed.id().value(), kept.id().value(), answers)));
        return moved;
    }

    /** Moves back what these participants moved. */
    void moveBack(ContactMerge merge, Predicate<String> names) {
        all().filter(participant -> names.test(participant.name()))
                .forEach(participant -> participant.moveBack(
                        merge.absorbedId().value(),
                        merge.keptId().value(),
                        merge.moved().getOrDefault(participant.name(), "")));
    }

    /** What is not as it was after all was moved back, as translation keys. */
    List<String> leftOver(ContactMerge merge) {
        return all().flatMap(participant -> participant
                        .leftOver(
                                merge.absorbedId().value(),
                                merge.keptId().value(),
                                merge.moved().getOrDefault(participant.name(), ""))
                        .stream())
                .toList();
    }

    private Stream<MergeParticipant> all() {
        return participants.stream().filter(participant -> participant.type() == RecordType.CONTACT);
    }
}
