package org.clientele.client;

import java.util.List;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.Slice;
import org.clientele.shared.search.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clients as a list of pages: filtered, searched and sorted, as quick for a million of them as for a hundred
 * (docs/adr/0006, docs/adr/0007). Archived clients are not in it.
 */
@Service
@MayRead
public class ClientList {

    /** Clients are counted to this number and no further; it stands for "1000 or more". */
    public static final int COUNT_MAX = 1001;

    private final ClientPlanner planner;
    private final ClientQueries queries;
    private final ClientRepository clients;

    ClientList(ClientPlanner planner, ClientQueries queries, ClientRepository clients) {
        this.planner = planner;
        this.queries = queries;
        this.clients = clients;
    }

    /**
     * One page in the list's order, also if it is counted from the end; then {@link Slice#hasNext} says whether rows
     * come before it.
     */
    @Transactional(readOnly = true)
    public Slice<ClientRow> page(ClientFilter filter, ClientSort sort, PageRef page) {
        Access access = planner.plan(filter, sort, page.fromEnd(), page.offset() + PageRef.SIZE + 1);
        return Pages.ofIds(
                page,
                queries.ids(filter, sort, page, access),
                clients::findRows,
                row -> row.id().value());
    }

    /**
     * One page of clients to choose from, by name.
     *
     * @param except is not offered; may be null
     */
    @Transactional(readOnly = true)
    public List<ClientRef> choices(String text, PageRef page, @Nullable ClientId except) {
        return page(ClientFilter.ALL.withText(text), ClientSort.BY_NAME, page).rows().stream()
                .filter(row -> !row.id().equals(except))
                .map(row -> new ClientRef(row.id(), row.name(), false))
                .toList();
    }

    /** How many clients there are, at most {@link #COUNT_MAX}. */
    @Transactional(readOnly = true)
    public int count(ClientFilter filter) {
        Access access = planner.plan(filter, ClientSort.BY_NAME, false, COUNT_MAX);
        return queries.count(filter, COUNT_MAX, access);
    }
}
