package org.clientele.vacancy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.clientele.shared.MergeParticipant;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the absorbed contact saw in the portal the kept one sees from now on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReleasesMerge implements MergeParticipant {

    private final ReleaseRepository releases;
    private final VacancyRepository vacancies;
    private final ReleaseKeeper keeper;

    ReleasesMerge(ReleaseRepository releases, VacancyRepository vacancies, ReleaseKeeper keeper) {
        this.releases = releases;
        this.vacancies = vacancies;
        this.keeper = keeper;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public String name() {
        return "vacancyReleases";
    }

    /** Notes all that the absorbed contact saw, a line, and of it what the kept one did not see. */
    @Override
    public String move(UUID absorbed, UUID kept) {
        List<UUID> all = vacanciesOf(absorbed);
        List<UUID> added =
                all.stream().filter(id -> !vacanciesOf(kept).contains(id)).toList();
        move(all, new ContactId(absorbed), added, new ContactId(kept));
        return MergeParticipant.textOf(all) + "|" + MergeParticipant.textOf(added);
    }

    @Override
    public void moveBack(UUID absorbed, UUID kept, String moved) {
        String[] notes = moved.split("\\|", -1);
        if (notes.length == 2) {
            List<UUID> still = vacanciesOf(kept);
            List<UUID> back = MergeParticipant.idsIn(notes[0]).stream()
                    .filter(still::contains)
                    .toList();
            List<UUID> added = MergeParticipant.idsIn(notes[1]).stream()
                    .filter(still::contains)
                    .toList();
            move(added, new ContactId(kept), back, new ContactId(absorbed));
        }
    }

    private void move(List<UUID> taken, ContactId from, List<UUID> given, ContactId to) {
        given.forEach(id -> find(id).ifPresent(vacancy -> keeper.release(vacancy, Set.of(to))));
        taken.forEach(id -> find(id).ifPresent(vacancy ->
                keeper.find(vacancy.id(), from).ifPresent(release -> keeper.takeBack(vacancy, release))));
    }

    private Optional<Vacancy> find(UUID id) {
        return vacancies.findById(new VacancyId(id));
    }

    private List<UUID> vacanciesOf(UUID contact) {
        return releases.findOfContact(contact).stream()
                .map(release -> release.vacancy().value())
                .toList();
    }
}
