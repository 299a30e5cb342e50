package org.clientele.register.http;

import java.net.URI;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** What the clients of registers need, without the application around them and less patient than it. */
public final class TestRegisters {

    private TestRegisters() {}

    public static RegisterSettings settings(int dailyQuota) {
        Duration patience = Duration.ofMillis(800);
        return new RegisterSettings(
                new RegisterSettings.Bir(URI.create("http://none.invalid"), ""),
                new RegisterSettings.Krs(URI.create("http://none.invalid")),
                new RegisterSettings.WhiteList(URI.create("http://none.invalid"), dailyQuota),
                new RegisterSettings.Bounds(patience, DataSize.ofMegabytes(5)),
                new RegisterSettings.Bounds(patience, DataSize.ofMegabytes(20)),
                Duration.ofSeconds(1),
                3,
                Duration.ofMillis(10),
                4,
                Duration.ofHours(1),
                new RegisterSettings.Simulator(false, 0, "127.0.0.1"));
    }

    public static RegisterJson json(RegisterSettings settings) {
        return new RegisterJson(new RegisterHttp(settings), settings);
    }

    /** All registers at one address. */
    public static RegisterAddresses at(URI address, boolean simulated) {
        return new Addresses(address, address, address, simulated);
    }

    private record Addresses(URI bir, URI krs, URI whiteList, boolean simulated) implements RegisterAddresses {

        @Override
        public String birKey() {
            return "";
        }
    }
}
