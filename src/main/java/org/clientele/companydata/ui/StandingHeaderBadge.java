package org.clientele.companydata.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.companydata.RegisterEntries;
import org.clientele.companydata.StandingBadge;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordBadge;

/** A client's page says beside the name that the register has it suspended, in bankruptcy or struck off. */
@org.springframework.stereotype.Component
class StandingHeaderBadge implements RecordBadge {

    private final RegisterEntries entries;

    StandingHeaderBadge(RegisterEntries entries) {
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
    public Component create(RecordRef record) {
        return new Shown(record.id(), entries);
    }

    /** Follows what is learnt in the tab below. */
    private static final class Shown extends Composite<Span> {

        private final UUID client;
        private final RegisterEntries entries;

        Shown(UUID client, RegisterEntries entries) {
            this.client = client;
            this.entries = entries;
            show();
        }

        @Override
        protected void onAttach(AttachEvent event) {
            var registration = ComponentUtil.addListener(event.getUI(), RegistersChanged.class, changed -> show());
            addDetachListener(detach -> {
                detach.unregisterListener();
                registration.remove();
            });
        }

        private void show() {
            Optional<StandingBadge> badge =
                    Optional.ofNullable(entries.badges(List.of(client)).get(client));
            getContent().removeAll();
            badge.ifPresent(known -> {
                Component shown = EntryCards.colour(known.standing()).badge(StandingRowBadge.text(this, known));
                shown.getElement().setAttribute("title", StandingRowBadge.hint(this, known));
                getContent().add(shown);
            });
            setVisible(badge.isPresent());
        }
    }
}
