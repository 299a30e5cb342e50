package org.clientele.audit;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.search.Access;
import org.clientele.shared.search.Conditions;
import org.clientele.shared.search.PageQueries;
import org.springframework.stereotype.Component;

/** Finds the entries of a timeline. */
@Component
class HistoryQueries {

    private static final String LINES = """
            select new org.clientele.audit.HistoryLine(h.id, h.recordId, h.at, h.actorName, h.act, h.changes)
            from HistoryEntry h join RecordEntry r on r.id = h.recordId""";

    /** The record, what is about it, and what is about that. */
    private static final String ABOUT = """
            h.recordId in (select x.id from RecordEntry x where x.id = :record or x.subjectId = :record
                or x.subjectId in (select y.id from RecordEntry y where y.subjectId = :record))""";

    private final PageQueries queries;

    HistoryQueries(PageQueries queries) {
        this.queries = queries;
    }

    /** Entries before this one, the latest first: a page, and one more if there are more. */
    List<HistoryLine> before(UUID id, RecordRef record, TimelineFilter filter) {
        boolean ofClient = record.type() == RecordType.CLIENT;
        Conditions conditions = new Conditions()
                .and(ofClient ? "h.clientId = :record" : ABOUT, "record", record.id())
                .and("h.id < :before", "before", id);
        if (filter.author() != null) {
            conditions.and("h.actorId = :author", "author", filter.author());
        }
        if (!filter.kinds().isEmpty()) {
            conditions
                    .and(
                            "(h.act in :acts or (h.act not in :ownKinds and r.type in :types))",
                            "acts",
                            TimelineKind.acts(filter.kinds()))
                    .parameter("ownKinds", TimelineKind.acts(EnumSet.allOf(TimelineKind.class)))
                    .parameter("types", TimelineKind.types(filter.kinds()));
        }
        Access access = Access.byIndex(ofClient ? "ix_history_client" : "ix_history_record", 0);
        return queries.ids(LINES, conditions, "h.id desc", PageRef.FIRST, access, HistoryLine.class);
    }
}
