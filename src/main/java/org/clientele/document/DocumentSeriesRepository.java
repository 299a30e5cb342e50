package org.clientele.document;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentSeriesRepository extends Repository<DocumentSeries, DocumentSeries.Key> {

    Optional<DocumentSeries> findById(DocumentSeries.Key key);

    /** Holds off whoever takes a number of the series until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from DocumentSeries s where s.kind = :kind and s.year = :year")
    Optional<DocumentSeries> findForUpdate(String kind, int year);

    DocumentSeries save(DocumentSeries series);
}
