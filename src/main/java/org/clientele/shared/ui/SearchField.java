package org.clientele.shared.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.clientele.shared.PageRef;

/** Chooses one out of any number: they are searched as one types, a page at a time. */
public final class SearchField<T> extends ComboBox<T> {

    private final transient BiFunction<String, PageRef, List<T>> search;

    /** @param search finds the ones that fit what was typed, {@link PageRef#SIZE} at a time */
    public SearchField(String labelKey, ItemLabelGenerator<T> name, BiFunction<String, PageRef, List<T>> search) {
        this.search = search;
        setLabel(getTranslation(labelKey));
        setPageSize(PageRef.SIZE);
        setItemLabelGenerator(name);
        setItems(this::find);
    }

    private Stream<T> find(Query<T, String> query) {
        PageRef page = new PageRef(query.getOffset() / PageRef.SIZE + 1);
        query.getLimit();
        return search.apply(query.getFilter().orElse(""), page).stream();
    }
}
