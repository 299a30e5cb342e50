package org.clientele.record.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.clientele.record.Favourites;
import org.clientele.shared.RecordRef;
import org.clientele.shared.ui.Icons;

/** A star to mark a record with, or to unmark it. */
final class FavouriteStar extends Composite<Button> {

    private final RecordRef record;
    private final Favourites favourites;
    private boolean marked;

    FavouriteStar(RecordRef record, Favourites favourites) {
        this.record = record;
        this.favourites = favourites;
        this.marked = favourites.isMarked(record);
        getContent().addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("favourite-star");
        getContent().setAriaLabel(getTranslation("favourite.mark"));
        getContent().addClickListener(click -> toggle());
        show();
    }

    private void toggle() {
        if (marked) {
            favourites.unmark(record);
        } else {
            favourites.mark(record);
        }
        marked = !marked;
        show();
        getUI().ifPresent(ui -> ComponentUtil.fireEvent(ui, new FavouritesChanged(ui)));
    }

    private void show() {
        getContent().setIcon(Icons.of(marked ? "vaadin:star" : "vaadin:star-o"));
        getContent().setTooltipText(getTranslation(marked ? "favourite.unmark" : "favourite.mark"));
        getContent().getElement().setAttribute("aria-pressed", Boolean.toString(marked));
    }
}
