package org.clientele.security;

import java.util.List;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.shared.PageRef;
import org.clientele.shared.Slice;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who signed in from where, and who changed which account, for administrators. */
@Service
@MayAdminister
public class SecurityLog {

    private static final Sort NEWEST_FIRST = Sort.by("at", "id").descending();

    private final SecurityEventRepository events;

    SecurityLog(SecurityEventRepository events) {
        this.events = events;
    }

    /** A page of the log, newest first. */
    @Transactional(readOnly = true)
    public Slice<SecurityEventRow> page(PageRef page) {
        Sort order = page.fromEnd() ? NEWEST_FIRST.reverse() : NEWEST_FIRST;
        var found = events.findBy(PageRequest.of(page.offset() / PageRef.SIZE, PageRef.SIZE, order));
        List<SecurityEventRow> rows =
                found.getContent().stream().map(SecurityEvent::toRow).toList();
        return new Slice<>(page.fromEnd() ? rows.reversed() : rows, found.hasNext());
    }
}
