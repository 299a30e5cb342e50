package org.clientele.settings.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.clientele.settings.Features;
import org.springframework.stereotype.Component;

/** Answers for the pages of features that are switched off as if there were no such page. */
@Component
class FeatureGate implements VaadinServiceInitListener {

    private final Features features;

    FeatureGate(Features features) {
        this.features = features;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource()
                .addUIInitListener(page -> page.getUI().addBeforeEnterListener(entering -> {
                    if (!features.isOn(entering.getNavigationTarget())) {
                        entering.rerouteToError(NotFoundException.class);
                    }
                }));
    }
}
