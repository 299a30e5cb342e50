package org.clientele.record.ui;

import com.vaadin.flow.component.Component;
import org.clientele.record.Favourites;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordAction;

/** The star on records' pages. */
@org.springframework.stereotype.Component
@ForFeature(Feature.FAVOURITES)
class FavouriteAction implements RecordAction {

    private final Favourites favourites;

    FavouriteAction(Favourites favourites) {
        this.favourites = favourites;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return true;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(RecordRef record) {
        return new FavouriteStar(record, favourites);
    }
}
