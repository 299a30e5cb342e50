package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactFilter;
import org.clientele.contact.ContactFilter.Flag;
import org.clientele.contact.ContactRow;
import org.clientele.contact.ContactSort;
import org.clientele.shared.ui.FilterBar;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PagedGrid;
import org.jspecify.annotations.Nullable;

/** The filters above the list of contacts, and how they and the sort order stand in the page's address. */
final class ContactFilterBar {

    private static final String FLAG = "flag";
    private static final String ACTIVE = "active";
    private static final String CLIENT = "client";

    private enum Active {
        YES,
        NO
    }

    private final FilterBar bar;

    ContactFilterBar(PagedGrid<ContactRow> grid) {
        bar = new FilterBar(grid);
        bar.text("contacts.filter.text");
        bar.choice(
                FLAG,
                "contact.flags",
                List.of(Flag.values()),
                ContactFilterBar::parameter,
                flag -> bar.getTranslation("contacts.filter." + flag));
        bar.choice(
                ACTIVE,
                "contact.status",
                List.of(Active.values()),
                ContactFilterBar::parameter,
                active -> bar.getTranslation(active == Active.YES ? "contact.active" : "contact.inactive"));
    }

    Component component() {
        return bar;
    }

    void show(ListState state) {
        bar.show(state);
    }

    static ContactFilter filter(ListState state) {
        return new ContactFilter(
                state.text(),
                state.id(CLIENT).map(ClientId::new).orElse(null),
                state.choice(FLAG, Flag.class).map(Set::of).orElse(Set.of()),
                active(state));
    }

    static ContactSort sort(ListState state) {
        return new ContactSort(state.sort(ContactSort.Key.class, ContactSort.Key.NAME), !state.descending());
    }

    private static @Nullable Boolean active(ListState state) {
        return state.choice(ACTIVE, Active.class)
                .map(active -> active == Active.YES)
                .orElse(null);
    }

    private static String parameter(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
