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
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One industry of the agency's list, with the PKD divisions that stand for it. */
@Entity
@Table(name = "industry")
class Industry {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private IndustryId id;

    @Version
    private @Nullable Long version;

    private String name;
    private int position;

    @ElementCollection
    @CollectionTable(name = "industry_pkd_division", joinColumns = @JoinColumn(name = "industry_id"))
    @Column(name = "division", columnDefinition = "char(2)")
    private Set<String> pkdDivisions = new TreeSet<>();

    @SuppressWarnings("NullAway.Init")
    Industry() {}

    Industry(IndustryId id, String name, int position, Set<String> pkdDivisions) {
        this.id = id;
        this.name = name;
        this.position = position;
        this.pkdDivisions.addAll(pkdDivisions);
    }

    IndustryId id() {
        return id;
    }

    String name() {
        return name;
    }

    int position() {
        return position;
    }

    void rename(String newName, Set<String> newDivisions) {
        this.name = newName;
        this.pkdDivisions.retainAll(newDivisions);
        this.pkdDivisions.addAll(newDivisions);
    }

    void moveTo(int newPosition) {
        this.position = newPosition;
    }

    IndustryItem toItem() {
        return new IndustryItem(id, version == null ? 0 : version, name, position, Set.copyOf(pkdDivisions));
    }
}
