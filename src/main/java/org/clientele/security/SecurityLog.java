package org.clientele.security;

import org.clientele.security.Permission.MayAdminister;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.Slice;
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
        return Pages.read(page, NEWEST_FIRST, request -> events.findBy(request).map(SecurityEvent::toRow));
    }
}
