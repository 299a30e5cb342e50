package org.clientele.shared.search;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/** What MariaDB can do for searches, as functions of HQL, so that no search needs native SQL (docs/adr/0007). */
public final class TextFunctions implements FunctionContributor {

    /**
     * {@code contains_text(column, '%fragment%')}: LIKE of a column that is compared by bytes. Said outright that these
     * are bytes, MariaDB looks for them in half the time.
     */
    public static final String CONTAINS = "contains_text";

    /**
     * {@code match_words(column, '+one +two') > 0}: whether the column under a full-text index has the words, in the
     * language of boolean mode. Rows of open transactions are not seen.
     */
    public static final String MATCH = "match_words";

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        var types = contributions.getTypeConfiguration().getBasicTypeRegistry();
        var functions = contributions.getFunctionRegistry();
        functions.registerPattern(
                CONTAINS, "(convert(?1 using binary) like ?2)", types.resolve(StandardBasicTypes.BOOLEAN));
        functions.registerPattern(
                MATCH, "match(?1) against(?2 in boolean mode)", types.resolve(StandardBasicTypes.DOUBLE));
    }
}
