package org.clientele.security;

import java.util.List;
import org.clientele.security.oidc.OpenIdConnect;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.stereotype.Component;

/** Opens the doors of single sign-on, with the sessions of all others. */
@Component
class SignOns {

    private final List<SignOnDoor> doors;
    private final OpenIdConnect protocol;
    private final SignInThrottle throttle;

    SignOns(List<SignOnDoor> doors, OpenIdConnect protocol, SignInThrottle throttle) {
        this.doors = doors;
        this.protocol = protocol;
        this.throttle = throttle;
    }

    Opened open(SideDoors besides) {
        return new Opened(besides);
    }

    /** Adds a filter for each door. */
    final class Opened extends AbstractHttpConfigurer<Opened, HttpSecurity> {

        private final SideDoors besides;

        private Opened(SideDoors besides) {
            this.besides = besides;
        }

        @Override
        public void configure(HttpSecurity http) {
            doors.forEach(door -> besides.add(http, new SignOnFilter(door, protocol, throttle), door.inside()));
        }
    }
}
