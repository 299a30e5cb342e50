package org.clientele.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clientele.audit.TimelineAuthor;
import org.clientele.audit.TimelineFilter;
import org.clientele.audit.TimelineKind;

/** Narrows a timeline down to kinds of entries and to one person. */
final class HistoryFilterBar extends Composite<Div> {

    private final MultiSelectComboBox<TimelineKind> kinds = new MultiSelectComboBox<>();
    private final ComboBox<TimelineAuthor> author = new ComboBox<>();

    /** @param authors read when the choice is opened */
    HistoryFilterBar(Supplier<List<TimelineAuthor>> authors, Consumer<TimelineFilter> apply) {
        getContent().addClassName("filter-bar");
        kinds.setPlaceholder(getTranslation("history.filter.kinds"));
        kinds.setAriaLabel(getTranslation("history.filter.kinds"));
        kinds.setItems(TimelineKind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation("history.kind." + kind.name()));
        kinds.setClearButtonVisible(true);
        kinds.addValueChangeListener(event -> apply.accept(filter()));
        author.setPlaceholder(getTranslation("history.filter.author"));
        author.setAriaLabel(getTranslation("history.filter.author"));
        author.setItems(query -> named(authors.get(), query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        author.setItemLabelGenerator(TimelineAuthor::name);
        author.setClearButtonVisible(true);
        author.addValueChangeListener(event -> apply.accept(filter()));
        getContent().add(kinds, author);
    }

    private Stream<TimelineAuthor> named(List<TimelineAuthor> authors, String text) {
        String sought = text.toLowerCase(getLocale());
        return authors.stream()
                .filter(one -> one.name().toLowerCase(getLocale()).contains(sought));
    }

    private TimelineFilter filter() {
        return new TimelineFilter(
                kinds.getValue(),
                Optional.ofNullable(author.getValue())
                        .map(TimelineAuthor::account)
                        .orElse(null));
    }
}
