package org.clientele.record.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** A record was marked or unmarked on this page. */
final class FavouritesChanged extends ComponentEvent<UI> {

    FavouritesChanged(UI page) {
        super(page, false);
    }
}
