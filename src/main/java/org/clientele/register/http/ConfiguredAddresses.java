package org.clientele.register.http;

import java.net.URI;
import org.springframework.stereotype.Component;

/** The addresses of the settings. */
@Component
class ConfiguredAddresses implements RegisterAddresses {

    private final RegisterSettings settings;

    ConfiguredAddresses(RegisterSettings settings) {
        this.settings = settings;
    }

    @Override
    public URI bir() {
        return settings.bir().url();
    }

    @Override
    public String birKey() {
        return settings.bir().key();
    }

    @Override
    public URI krs() {
        return settings.krs().url();
    }

    @Override
    public URI whiteList() {
        return settings.whiteList().url();
    }

    @Override
    public boolean simulated() {
        return false;
    }
}
