package org.clientele.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The numbers of the documents of a kind in a year, which begin at 1 and have no gaps. */
@Entity
@Table(name = "document_series")
@IdClass(DocumentSeries.Key.class)
class DocumentSeries {

    /** Which series. */
    record Key(String kind, int year) {}

    @Id
    private String kind;

    @Id
    private int year;

    @Version
    private @Nullable Long version;

    private int latest;

    @SuppressWarnings("NullAway.Init")
    DocumentSeries() {}

    DocumentSeries(String kind, int year) {
        this.kind = kind;
        this.year = year;
    }

    int next() {
        return latest + 1;
    }

    /** For what the transaction keeps; should that fail, the number is free again. */
    void takeNext() {
        latest++;
    }
}
