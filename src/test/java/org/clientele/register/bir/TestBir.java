package org.clientele.register.bir;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.clientele.register.CompanyRegister;
import org.clientele.register.http.RegisterAddresses;
import org.clientele.register.http.RegisterHttp;
import org.clientele.register.http.RegisterSettings;
import org.clientele.register.http.RegisterSettings.Bounds;
import org.springframework.util.unit.DataSize;

/** The client of BIR without the application around it. */
final class TestBir {

    static final String KEY = "secret12secret12secr";

    private TestBir() {}

    static CompanyRegister at(URI url, Clock clock) {
        return at(url, KEY, settings(Duration.ofSeconds(5)), clock);
    }

    static CompanyRegister at(URI url, String key, RegisterSettings settings, Clock clock) {
        RegisterAddresses addresses = new Addresses(url, key);
        BirClient client =
                new BirClient(new BirSoap(new RegisterHttp(settings), settings, addresses), addresses, settings, clock);
        return new Bir(
                client,
                new BirSearch(client),
                new BirReports(client),
                new BirChanges(client, clock),
                addresses,
                settings,
                clock);
    }

    /** Asks each time. */
    static CompanyRegister uncached(URI url, Clock clock) {
        return at(url, KEY, settings(Duration.ofSeconds(20), Duration.ZERO), clock);
    }

    /** As configured by default, but less patient. */
    static RegisterSettings settings(Duration patience) {
        return settings(patience, Duration.ofHours(1));
    }

    private static RegisterSettings settings(Duration patience, Duration cacheTime) {
        return new RegisterSettings(
                new RegisterSettings.Bir(URI.create("http://none.invalid"), ""),
                new RegisterSettings.Krs(URI.create("http://none.invalid")),
                new RegisterSettings.WhiteList(URI.create("http://none.invalid"), 100),
                new Bounds(patience, DataSize.ofMegabytes(5)),
                new Bounds(patience.multipliedBy(4), DataSize.ofMegabytes(20)),
                Duration.ofSeconds(1),
                3,
                Duration.ofMillis(10),
                4,
                cacheTime,
                new RegisterSettings.Simulator(false, 0, "127.0.0.1"));
    }

    private record Addresses(URI bir, String birKey) implements RegisterAddresses {

        @Override
        public URI krs() {
            return bir;
        }

        @Override
        public URI whiteList() {
            return bir;
        }

        @Override
        public boolean simulated() {
            return false;
        }
    }
}
