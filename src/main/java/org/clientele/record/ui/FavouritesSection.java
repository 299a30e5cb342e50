package org.clientele.record.ui;

import com.vaadin.flow.component.Component;
import org.clientele.record.Favourites;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.clientele.shared.ui.DrawerSection;
import org.clientele.shared.ui.RecordLinks;

/** The favourites below the menu. */
@org.springframework.stereotype.Component
@ForFeature(Feature.FAVOURITES)
class FavouritesSection implements DrawerSection {

    private final Favourites favourites;
    private final RecordLinks links;

    FavouritesSection(Favourites favourites, RecordLinks links) {
        this.favourites = favourites;
        this.links = links;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create() {
        return new FavouritesNav(favourites, links);
    }
}
