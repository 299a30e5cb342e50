package org.clientele.offlimits;

import org.clientele.security.CurrentActor;
import org.clientele.settings.FeatureSwitches;
import org.clientele.shared.Feature;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Switches the feature on and off. Committed, since switches are remembered beyond transactions. */
class OffLimitsOn implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        turn(context, true);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        turn(context, false);
    }

    private static void turn(ExtensionContext context, boolean on) {
        ApplicationContext beans = SpringExtension.getApplicationContext(context);
        FeatureSwitches switches = beans.getBean(FeatureSwitches.class);
        beans.getBean(CurrentActor.class).asSystem("Tests", () -> {
            switches.turn(Feature.OFF_LIMITS, on);
            return on;
        });
    }
}
