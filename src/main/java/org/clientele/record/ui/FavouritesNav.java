package org.clientele.record.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.clientele.record.Favourites;
import org.clientele.record.RecordTitle;
import org.clientele.shared.ui.RecordLinks;

/** Links to the records that one has marked. Not there as long as there are none. */
final class FavouritesNav extends Composite<Nav> {

    private final Favourites favourites;
    private final RecordLinks links;

    FavouritesNav(Favourites favourites, RecordLinks links) {
        this.favourites = favourites;
        this.links = links;
        getContent().setAriaLabel(getTranslation("favourite.title"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
        var registration = ComponentUtil.addListener(event.getUI(), FavouritesChanged.class, changed -> show());
        addDetachListener(detach -> {
            detach.unregisterListener();
            registration.remove();
        });
    }

    private void show() {
        List<RecordTitle> records = favourites.list();
        Span title = new Span(getTranslation("favourite.title"));
        title.addClassName("drawer-title");
        getContent().removeAll();
        getContent().add(title, new RecordTitleList(records, links));
        getContent().setVisible(!records.isEmpty());
    }
}
