package org.clientele.document;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives documents their numbers, without gaps (docs/adr/0032): a document is made with the number that would be its own,
 * and the transaction that keeps it takes the number, unless somebody else was quicker.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DocumentNumbers {

    private final DocumentSeriesRepository series;

    DocumentNumbers(DocumentSeriesRepository series) {
        this.series = series;
    }

    /** The number that is free now, and may be taken by the time it is wanted. */
    int next(String kind, int year) {
        return series.findById(new DocumentSeries.Key(kind, year))
                .map(DocumentSeries::next)
                .orElse(1);
    }

    /** The series, for whoever takes its next number; others wait until the transaction ends. */
    DocumentSeries lock(String kind, int year) {
        return series.findForUpdate(kind, year).orElseGet(() -> series.save(new DocumentSeries(kind, year)));
    }
}
