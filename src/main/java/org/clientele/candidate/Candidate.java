package org.clientele.candidate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.candidate.AddressRow.Medium;
import org.clientele.shared.Stamp;
import org.clientele.shared.Versioned;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A person who may be put forward to clients; belongs to none of them, and is seen by all of the staff. */
@Entity
@Table(name = "candidate")
@SuppressWarnings("NullAway.Init")
class Candidate implements Versioned {

    /** Of so many candidates is read at once who they are, as many as are put forward at once. */
    private static final int MANY = 100;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CandidateId id;

    @Version
    private @Nullable Long version;

    /** Given by the database, which never gives one twice. */
    @Generated
    @Column(insertable = false, updatable = false)
    private int number;

    private boolean archived;
    private boolean listed;

    @Embedded
    private Person person;

    @ElementCollection
    @BatchSize(size = MANY)
    @CollectionTable(name = "candidate_address", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "position")
    private List<AddressRow> addresses = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = MANY)
    @CollectionTable(name = "candidate_link", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "position")
    @Column(name = "url")
    private List<String> links = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "candidate_skill", joinColumns = @JoinColumn(name = "candidate_id"))
    @AttributeOverride(name = "value", column = @Column(name = "skill_id"))
    private Set<SkillId> skills = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "candidate_language", joinColumns = @JoinColumn(name = "candidate_id"))
    private Set<LanguageSkill> languages = new HashSet<>();

    private String photoHash = "";

    @Embedded
    private ConsentStanding consent = ConsentStanding.NONE;

    @Embedded
    @OptimisticLock(excluded = true)
    @AttributeOverride(name = "trigrams", column = @Column(columnDefinition = "text"))
    private CandidateSearchKeys searchKeys;

    private Instant changedAt;
    private String changedBy;

    Candidate() {}

    Candidate(CandidateId id, CandidateFields fields, Stamp stamp) {
        this.id = id;
        change(fields, stamp);
    }

    /** Takes over what was typed, with all keys that lists and searches go by. */
    final void change(CandidateFields fields, Stamp stamp) {
        CandidateDetails details = fields.details();
        person = Person.of(details);
        addresses.clear();
        details.emails().forEach(email -> addresses.add(AddressRow.email(email)));
        details.phones().forEach(phone -> addresses.add(AddressRow.phone(phone)));
        links.clear();
        links.addAll(details.links());
        replace(skills, fields.skills().stream().map(SkillRow::id).collect(Collectors.toSet()));
        replace(languages, Set.copyOf(details.languages()));
        index(details.skills());
        touch(stamp);
    }

    /** A skill is called something else, or is another one now; nobody changed the candidate, so the stamp stays. */
    void follow(List<SkillRow> known) {
        replace(skills, known.stream().map(SkillRow::id).collect(Collectors.toSet()));
        index(known.stream().map(SkillRow::name).toList());
    }

    /** The one skill counts as the other from now on. */
    void swap(SkillId former, SkillId other) {
        if (skills.remove(former)) {
            skills.add(other);
        }
    }

    /** @param hash of the new photo; empty for none */
    void show(String hash, Stamp stamp) {
        photoHash = hash;
        touch(stamp);
    }

    void consent(ConsentStanding standing, Stamp stamp) {
        consent = standing;
        touch(stamp);
    }

    void archive(Stamp stamp) {
        archived = true;
        touch(stamp);
    }

    void restore(Stamp stamp) {
        archived = false;
        touch(stamp);
    }

    private void index(List<String> skillNames) {
        searchKeys = CandidateSearchKeys.of(person, addresses, skillNames);
    }

    private static <T> void replace(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    private void touch(Stamp stamp) {
        listed = !archived;
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    CandidateId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Override
    public Edition edition() {
        return new Edition(version(), changed());
    }

    int number() {
        return number;
    }

    boolean isArchived() {
        return archived;
    }

    Person person() {
        return person;
    }

    List<String> links() {
        return List.copyOf(links);
    }

    Set<SkillId> skills() {
        return Set.copyOf(skills);
    }

    Set<LanguageSkill> languages() {
        return Set.copyOf(languages);
    }

    String photoHash() {
        return photoHash;
    }

    ConsentStanding consent() {
        return consent;
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    CandidateRef toRef() {
        return new CandidateRef(id, number, person.fullName(), archived, consent.state());
    }

    List<String> addresses(Medium medium) {
        return addresses.stream()
                .filter(row -> row.medium() == medium)
                .map(AddressRow::address)
                .toList();
    }
}
