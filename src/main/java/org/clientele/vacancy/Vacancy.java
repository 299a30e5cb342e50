package org.clientele.vacancy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.access.Visible;
import org.clientele.client.AssignmentPart;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.client.IndustryId;
import org.clientele.contact.ContactId;
import org.clientele.location.Location;
import org.clientele.security.AccountId;
import org.clientele.shared.Stamp;
import org.clientele.shared.Versioned;
import org.clientele.shared.text.Folding;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A recruitment project of a client (docs/features.md S0.2). */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "vacancy")
@SuppressWarnings("NullAway.Init")
class Vacancy implements Versioned {

    /** By which lists sort what has no deadline. */
    private static final LocalDate NO_DEADLINE = LocalDate.of(9999, 12, 31);

    private static final int SEARCH_TEXT_MAX = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private VacancyId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    /** What follows the client is no change of the vacancy, and no reason for a conflict. */
    @OptimisticLock(excluded = true)
    private String clientName;

    private boolean clientArchived;
    private boolean archived;
    private boolean listed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "location_id")
    private @Nullable Location location;

    @Embedded
    private VacancyFields texts;

    @Embedded
    private Standing standing;

    private LocalDate deadlineKey;

    @OptimisticLock(excluded = true)
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "vacancy_recruiter", joinColumns = @JoinColumn(name = "vacancy_id"))
    private Set<RecruiterRow> recruiters = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "vacancy_contact", joinColumns = @JoinColumn(name = "vacancy_id"))
    private Set<ContactRow> contacts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "vacancy_target_industry", joinColumns = @JoinColumn(name = "vacancy_id"))
    @Column(name = "industry_id")
    private Set<UUID> targetIndustries = new HashSet<>();

    private Instant changedAt;
    private String changedBy;

    Vacancy() {}

    Vacancy(VacancyId id, ClientRef client, VacancyFacts facts, Standing standing, Stamp stamp) {
        this.id = id;
        this.clientId = client.id();
        this.clientName = client.name();
        this.standing = standing;
        change(facts, stamp);
    }

    /** Takes over what was typed, with all keys that lists and searches go by. */
    final void change(VacancyFacts facts, Stamp stamp) {
        VacancyDetails details = facts.details();
        location = facts.location();
        texts = VacancyFields.of(details);
        deadlineKey = Objects.requireNonNullElse(details.deadline(), NO_DEADLINE);
        become(
                recruiters,
                details.recruiters().entrySet().stream()
                        .map(entry -> new RecruiterRow(entry.getKey().value(), entry.getValue())));
        become(
                contacts,
                details.contacts().entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(part -> new ContactRow(entry.getKey().value(), part))));
        become(targetIndustries, details.targetIndustries().stream().map(IndustryId::value));
        index();
        touch(stamp);
    }

    /** Goes on to another state, as {@link VacancyState#canBecome} lets it. */
    void become(VacancyState next, String reason, LocalDate on, Stamp stamp) {
        standing = standing.become(next, reason, on, stamp.at());
        touch(stamp);
    }

    /** Something of it changed that stands in rows of its own, such as its stages. */
    final void touch(Stamp stamp) {
        listed = !archived && !clientArchived;
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    void archive(Stamp stamp) {
        archived = true;
        touch(stamp);
    }

    void restore(Stamp stamp) {
        archived = false;
        touch(stamp);
    }

    /** The contact does nothing for the vacancy any more. */
    void release(ContactId contact, Stamp stamp) {
        contacts.removeIf(row -> row.contactId().equals(contact.value()));
        touch(stamp);
    }

    /** Takes parts from one contact and gives parts to another one. */
    void hand(ContactId from, Set<ContactPart> taken, ContactId to, Set<ContactPart> given, Stamp stamp) {
        taken.forEach(part -> contacts.remove(new ContactRow(from.value(), part)));
        given.forEach(part -> contacts.add(new ContactRow(to.value(), part)));
        touch(stamp);
    }

    /** Its location went into the archive. */
    void loseLocation(Stamp stamp) {
        location = null;
        touch(stamp);
    }

    /** The client was renamed; nobody changed the vacancy, so the stamp stays. */
    void follow(ClientRef client) {
        clientName = client.name();
        index();
    }

    private void index() {
        String folded = Folding.fold(texts.title() + " " + clientName);
        searchText = folded.codePointCount(0, folded.length()) <= SEARCH_TEXT_MAX
                ? folded
                : folded.substring(0, folded.offsetByCodePoints(0, SEARCH_TEXT_MAX));
    }

    /** Leaves the rows alone that stay. */
    private static <T> void become(Set<T> rows, Stream<T> wanted) {
        Set<T> next = wanted.collect(Collectors.toSet());
        rows.retainAll(next);
        rows.addAll(next);
    }

    VacancyId id() {
        return id;
    }

    ClientId clientId() {
        return clientId;
    }

    String title() {
        return texts.title();
    }

    boolean isArchived() {
        return archived;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Override
    public Edition edition() {
        return new Edition(version(), new Stamp(changedBy, changedAt));
    }

    Standing standing() {
        return standing;
    }

    ClientRef client() {
        return new ClientRef(clientId, clientName, clientArchived);
    }

    Optional<Location> location() {
        return Optional.ofNullable(location);
    }

    VacancyFields texts() {
        return texts;
    }

    Map<AccountId, AssignmentPart> recruiters() {
        return recruiters.stream().collect(Collectors.toMap(row -> new AccountId(row.accountId()), RecruiterRow::part));
    }

    Map<ContactId, Set<ContactPart>> contacts() {
        return contacts.stream()
                .collect(Collectors.groupingBy(
                        row -> new ContactId(row.contactId()),
                        Collectors.mapping(ContactRow::part, Collectors.toSet())));
    }

    Set<IndustryId> targetIndustries() {
        return targetIndustries.stream().map(IndustryId::new).collect(Collectors.toSet());
    }
}
