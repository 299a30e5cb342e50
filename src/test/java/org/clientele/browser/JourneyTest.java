package org.clientele.browser;

import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What people come to the desk for, done from end to end, on a large screen and on a phone. */
@ParameterizedClass(name = "{0}")
@EnumSource(Screen.class)
abstract class JourneyTest extends BrowserTest {

    @Parameter
    Screen screen;

    @Override
    Screen screen() {
        return screen;
    }
}
