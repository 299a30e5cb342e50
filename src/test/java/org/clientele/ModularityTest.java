package org.clientele;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void featuresDependOnEachOtherOnlyAsTheySay() {
        ApplicationModules.of(Application.class).verify();
    }
}
