package org.clientele.client;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;

/** One industry of the agency's list, with the PKD divisions that stand for it. */
@Entity
@Table(name = "industry")
class Industry implements Ranked {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private IndustryId id;

    @Version
    private @Nullable Long version;

    private String name;
    private int position;
    private Instant changedAt;
    private String changedBy;

    @ElementCollection
    @CollectionTable(name = "industry_pkd_division", joinColumns = @JoinColumn(name = "industry_id"))
    @Column(name = "division", columnDefinition = "char(2)")
    private Set<String> pkdDivisions = new TreeSet<>();

    @SuppressWarnings("NullAway.Init")
    Industry() {}

    @SuppressWarnings("NullAway.Init")
    Industry(IndustryId id, IndustryDetails details, int position, Stamp stamp) {
        this.id = id;
        this.position = position;
        change(details, stamp);
    }

    /** What clients sort by: the place of their industry in the list, and behind all of them without one. */
    static int rankOf(@Nullable Industry industry) {
        return industry == null ? Integer.MAX_VALUE : industry.position;
    }

    /** Called as Hibernate expects, which then answers it without reading the row. */
    public IndustryId getId() {
        return id;
    }

    String name() {
        return name;
    }

    @Override
    public int position() {
        return position;
    }

    Set<String> pkdDivisions() {
        return Set.copyOf(pkdDivisions);
    }

    long version() {
        return version == null ? 0 : version;
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    final void change(IndustryDetails details, Stamp stamp) {
        name = details.name();
        pkdDivisions.retainAll(details.pkdDivisions());
        pkdDivisions.addAll(details.pkdDivisions());
        touch(stamp);
    }

    @Override
    public void moveTo(int newPosition, Stamp stamp) {
        position = newPosition;
        touch(stamp);
    }

    private void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    IndustryItem toItem() {
        return new IndustryItem(id, version(), name, position, pkdDivisions());
    }

    /** The name, for the history. */
    @Override
    public String toString() {
        return name;
    }
}
