package org.clientele.contact;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clientele.shared.MergeParticipant;
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

    /** What was moved from the absorbed contact to the kept one, by the participants' names. */
    Map<String, String> move(Contact absorbed, Contact kept) {
        Map<String, String> moved = new TreeMap<>();
        all().forEach(participant -> moved.put(
                participant.name(),
                participant.move(absorbed.id().value(), kept.id().value())));
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

    private Stream<MergeParticipant> all() {
        return participants.stream().filter(participant -> participant.type() == RecordType.CONTACT);
    }
}
