package org.clientele.register.bir;

import java.util.ArrayList;
import java.util.List;
import org.clientele.register.RegisterFailure;
import org.clientele.register.http.NoAnswerException;

/** What BIR answered to a question. */
sealed interface BirResult {

    /** Rows that say something; none where BIR answered without any. */
    record Rows(List<BirRow> rows) implements BirResult {}

    /** There is nothing of the kind: no such entry (4), no PKD (11), no partnership (21), no partners (22). */
    record Nothing() implements BirResult {}

    /** There is no report of this name (5, for lists of changes 105). */
    record NoSuchReport() implements BirResult {}

    /**
     * Reads the XML of a result. Of several entries that were asked for, those that are not there come as rows with an
     * error code among the others.
     *
     * @throws NoAnswerException if it is no such XML, or an error that nobody knows
     */
    static BirResult read(String xml) {
        List<BirRow> rows = new ArrayList<>();
        List<BirRow> errors = new ArrayList<>();
        BirXml.forEachRow(xml, row -> (row.errorCode().isEmpty() ? rows : errors).add(row));
        for (BirRow error : errors) {
            switch (error.errorCode()) {
                case "4", "11", "21", "22" -> {}
                case "5", "105" -> {
                    return new NoSuchReport();
                }
                default -> throw new NoAnswerException(RegisterFailure.GARBLED);
            }
        }
        return rows.isEmpty() && !errors.isEmpty() ? new Nothing() : new Rows(rows);
    }
}
