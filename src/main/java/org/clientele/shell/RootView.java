package org.clientele.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The bare address leads to the desk. The browser goes there itself: a forward would leave the bare address standing. */
@Route(value = "", autoLayout = false)
@PermitAll
public class RootView extends Composite<Div> {

    RootView() {}

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().executeJs("window.location.replace('desk')");
    }
}
