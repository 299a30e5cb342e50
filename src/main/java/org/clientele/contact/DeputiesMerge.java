package org.clientele.contact;

import java.util.List;
import java.util.UUID;
import org.clientele.shared.MergeParticipant;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever the absorbed contact acts for has the kept one act instead, unless that is the same person. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeputiesMerge implements MergeParticipant {

    private final DeputyshipRepository deputyships;
    private final DeputyWriter writer;

    DeputiesMerge(DeputyshipRepository deputyships, DeputyWriter writer) {
        this.deputyships = deputyships;
        this.writer = writer;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public String name() {
        return "deputies";
    }

    @Override
    public String move(UUID absorbed, UUID kept) {
        List<Deputyship> moved = deputyships.findByDeputyId(new ContactId(absorbed)).stream()
                .filter(deputyship -> !deputyship.absentId().value().equals(kept))
                .toList();
        moved.forEach(deputyship -> writer.pass(deputyship, new ContactId(kept)));
        return MergeParticipant.textOf(
                moved.stream().map(deputyship -> deputyship.absentId().value()).toList());
    }

    /** Where the kept contact does not act any more, nobody does. */
    @Override
    public void moveBack(UUID absorbed, UUID kept, String moved) {
        MergeParticipant.idsIn(moved).stream()
                .flatMap(absent -> deputyships.findById(new ContactId(absent)).stream())
                .filter(deputyship -> deputyship.deputyId().value().equals(kept))
                .forEach(deputyship -> writer.pass(deputyship, new ContactId(absorbed)));
    }
}
