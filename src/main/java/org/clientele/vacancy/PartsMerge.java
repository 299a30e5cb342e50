package org.clientele.vacancy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.contact.ContactId;
import org.clientele.shared.MergeParticipant;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the absorbed contact does for vacancies the kept one does from now on, beside what it did already. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PartsMerge implements MergeParticipant {

    private final VacancyRepository vacancies;
    private final VacancyWriter writer;

    PartsMerge(VacancyRepository vacancies, VacancyWriter writer) {
        this.vacancies = vacancies;
        this.writer = writer;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public String name() {
        return "vacancyParts";
    }

    /** Notes each vacancy with the parts that were moved: {@code id:DECIDES,INFORMED}. */
    @Override
    public String move(UUID absorbed, UUID kept) {
        return vacancies.findOfContact(absorbed).stream()
                .map(vacancy -> move(vacancy, new ContactId(absorbed), new ContactId(kept)))
                .collect(Collectors.joining(" "));
    }

    private String move(Vacancy vacancy, ContactId from, ContactId to) {
        Set<ContactPart> had = vacancy.contacts().getOrDefault(to, Set.of());
        Set<ContactPart> parts = vacancy.contacts().getOrDefault(from, Set.of());
        writer.follow(vacancy, (changed, stamp) -> changed.hand(from, parts, to, parts, stamp));
        return vacancy.id().value() + ":" + names(parts) + ":" + names(had);
    }

    /** What the kept contact had before stays with it. */
    @Override
    public void moveBack(UUID absorbed, UUID kept, String moved) {
        ContactId from = new ContactId(kept);
        Arrays.stream(moved.split(" ")).filter(note -> !note.isEmpty()).forEach(note -> {
            String[] fields = note.split(":", -1);
            Set<ContactPart> parts = parts(fields[1]);
            Set<ContactPart> had = parts(fields[2]);
            vacancies
                    .findById(new VacancyId(UUID.fromString(fields[0])))
                    .ifPresent(vacancy -> writer.follow(vacancy, (changed, stamp) -> {
                        Set<ContactPart> back = new HashSet<>(parts);
                        back.retainAll(changed.contacts().getOrDefault(from, Set.of()));
                        Set<ContactPart> leaving = new HashSet<>(back);
                        leaving.removeAll(had);
                        changed.hand(from, leaving, new ContactId(absorbed), back, stamp);
                    }));
        });
    }

    private static String names(Set<ContactPart> parts) {
        return parts.stream().map(ContactPart::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<ContactPart> parts(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(ContactPart::valueOf)
                .collect(Collectors.toSet());
    }
}
