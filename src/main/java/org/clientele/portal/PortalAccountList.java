package org.clientele.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.Slice;
import org.clientele.shared.text.Folding;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.JpaSort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All accounts for the portal, by the contacts' last names (docs/features.md S1.25 to S1.31). */
@Service
@MayRead
public class PortalAccountList {

    private static final Sort BY_NAME =
            JpaSort.unsafe(Sort.Direction.ASC, "c.person.lastName", "c.person.firstName", "a.id.value");

    private final PortalAccountListRepository accounts;
    private final SignInTimes signIns;

    PortalAccountList(PortalAccountListRepository accounts, SignInTimes signIns) {
        this.accounts = accounts;
        this.signIns = signIns;
    }

    /** One page in the list's order, in two statements. */
    @Transactional(readOnly = true)
    public Slice<PortalAccountRow> page(PortalAccountFilter filter, PageRef page) {
        String fragment = "%" + Folding.fold(filter.text()) + "%";
        Slice<ListedAccount> found =
                Pages.read(page, BY_NAME, request -> accounts.find(fragment, filter.state(), request));
        List<PortalAccountRow> rows =
                found.rows().stream().map(ListedAccount::toRow).toList();
        Map<UUID, Instant> times =
                signIns.of(rows.stream().map(row -> row.id().value()).toList());
        return new Slice<>(
                rows.stream()
                        .map(row -> row.signedInAt(times.get(row.id().value())))
                        .toList(),
                found.hasNext());
    }
}
