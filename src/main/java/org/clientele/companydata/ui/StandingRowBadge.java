package org.clientele.companydata.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.companydata.RegisterEntries;
import org.clientele.companydata.StandingBadge;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RowBadge;
import org.clientele.shared.ui.Times;

/** The list of clients shows which of them the register has suspended, in bankruptcy or struck off. */
@org.springframework.stereotype.Component
class StandingRowBadge implements RowBadge {

    private final RegisterEntries entries;

    StandingRowBadge(RegisterEntries entries) {
        this.entries = entries;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CLIENT;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Map<UUID, Shown> load(Collection<UUID> ids, Component list) {
        return entries.badges(ids).values().stream()
                .collect(Collectors.toMap(
                        StandingBadge::clientId,
                        badge -> new Shown(text(list, badge), EntryCards.colour(badge.standing()), hint(list, badge))));
    }

    static String text(Component reader, StandingBadge badge) {
        return reader.getTranslation("register.standing." + badge.standing());
    }

    /** Since when, and how old that knowledge is. */
    static String hint(Component reader, StandingBadge badge) {
        LocalDate since = badge.since();
        String asOf = reader.getTranslation(
                badge.simulated() ? "companyData.badge.simulated" : "companyData.badge.asOf",
                Times.date(reader, badge.asOf()));
        return since == null
                ? asOf
                : reader.getTranslation("companyData.since", Times.date(reader, since)) + ". " + asOf;
    }
}
