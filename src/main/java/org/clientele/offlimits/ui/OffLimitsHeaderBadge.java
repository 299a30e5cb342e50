package org.clientele.offlimits.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.offlimits.OffLimitsBadges;
import org.clientele.offlimits.RuleBadge;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordBadge;

/** A client's page says beside the name that the client is off limits (docs/features.md S0.8). */
@org.springframework.stereotype.Component
@ForFeature(Feature.OFF_LIMITS)
class OffLimitsHeaderBadge implements RecordBadge {

    private final OffLimitsBadges badges;

    OffLimitsHeaderBadge(OffLimitsBadges badges) {
        this.badges = badges;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CLIENT;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(RecordRef record) {
        return new Shown(record.id(), badges);
    }

    /** Follows what is done to the rule in the tab below. */
    private static final class Shown extends Composite<Span> {

        private final UUID client;
        private final OffLimitsBadges badges;

        Shown(UUID client, OffLimitsBadges badges) {
            this.client = client;
            this.badges = badges;
            show();
        }

        @Override
        protected void onAttach(AttachEvent event) {
            var registration = ComponentUtil.addListener(event.getUI(), OffLimitsChanged.class, changed -> show());
            addDetachListener(detach -> {
                detach.unregisterListener();
                registration.remove();
            });
        }

        private void show() {
            Optional<RuleBadge> badge =
                    Optional.ofNullable(badges.of(List.of(client)).get(client));
            getContent().removeAll();
            badge.ifPresent(known -> {
                Component shown = RuleTexts.colour(known).badge(RuleTexts.text(this, known));
                shown.getElement().setAttribute("title", RuleTexts.hint(this, known));
                getContent().add(shown);
            });
            setVisible(badge.isPresent());
        }
    }
}
