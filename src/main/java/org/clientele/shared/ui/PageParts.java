package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.clientele.shared.FeatureGuard;
import org.clientele.shared.RecordPresence;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.RecordVisits;

/** What features contribute to the pages and lists of records, as far as they are switched on. */
@org.springframework.stereotype.Component
public class PageParts {

    private final List<RecordSection> sections;
    private final List<RecordAction> actions;
    private final List<RecordBadge> badges;
    private final List<RecordColumn<?>> columns;
    private final List<RowBadge> rowBadges;
    private final List<RecordFormPart> formParts;
    private final RecordLinks links;
    private final RecordVisits visits;
    private final RecordPresence presence;
    private final FeatureGuard features;

    PageParts(
            List<RecordSection> sections,
            List<RecordAction> actions,
            List<RecordBadge> badges,
            List<RecordColumn<?>> columns,
            List<RowBadge> rowBadges,
            List<RecordFormPart> formParts,
            RecordLinks links,
            RecordVisits visits,
            RecordPresence presence,
            FeatureGuard features) {
        this.sections = sections;
        this.actions = actions;
        this.badges = badges;
        this.columns = columns;
        this.rowBadges = rowBadges;
        this.formParts = formParts;
        this.links = links;
        this.visits = visits;
        this.presence = presence;
        this.features = features;
    }

    /**
     * Opens the page of the record that the address names, and remembers that it was opened. What one may not see is not
     * found.
     */
    public <T> void open(
            BeforeEnterEvent event, Function<UUID, Optional<T>> find, Function<T, RecordRef> ref, Consumer<T> show) {
        Ids.inRoute(event)
                .flatMap(find)
                .ifPresentOrElse(
                        record -> {
                            visits.opened(ref.apply(record));
                            show.accept(record);
                        },
                        () -> event.rerouteToError(NotFoundException.class));
    }

    /** The tabs with everything else. */
    public RecordTabs tabs(RecordRef record) {
        return new RecordTabs(record, sections(record.type()), () -> presence.isThere(record.id()));
    }

    /** What the tabs would show, for records that have no page of their own. */
    public List<RecordSection> sections(RecordType type) {
        return offered(sections, section -> section.appliesTo(type), RecordSection::order)
                .toList();
    }

    /** What one can do besides what the page itself offers, in its order. */
    public List<Component> actions(RecordRef record) {
        return offered(actions, action -> action.appliesTo(record.type()), RecordAction::order)
                .map(action -> action.create(record))
                .toList();
    }

    /** What features say of the record at a glance, in its order. */
    public List<Component> badges(RecordRef record) {
        return offered(badges, badge -> badge.appliesTo(record.type()), RecordBadge::order)
                .map(badge -> badge.create(record))
                .toList();
    }

    /** What features contribute to a form in which a record of the type is made. */
    public FormDrafts drafts(RecordType type) {
        return new FormDrafts(offered(formParts, part -> part.appliesTo(type), RecordFormPart::order)
                .map(RecordFormPart::open)
                .toList());
    }

    /** What features say of records beside their names in lists, in its order. */
    public List<RowBadge> rowBadges(RecordType type) {
        return offered(rowBadges, badge -> badge.appliesTo(type), RowBadge::order)
                .toList();
    }

    /** What features contribute to lists of records, in its order. */
    public List<? extends RecordColumn<?>> columns(RecordType type) {
        return offered(columns, column -> column.appliesTo(type), RecordColumn::order)
                .toList();
    }

    /** Those that apply and are switched on, in their order. */
    private <P> Stream<P> offered(List<P> parts, Predicate<P> applies, ToIntFunction<P> order) {
        return parts.stream()
                .filter(part -> applies.test(part) && features.isOn(part.getClass()))
                .sorted(Comparator.comparingInt(order));
    }

    /** The line below the header that leads to the record which this one belongs to. */
    public Div owner(RecordRef record, String title) {
        Div line = new Div(links.link(record, title));
        line.addClassName("record-owner");
        return line;
    }
}
