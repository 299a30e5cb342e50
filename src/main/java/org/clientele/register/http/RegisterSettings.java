package org.clientele.register.http;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an administrator may choose about the public registers: {@code clientele.registers.*}.
 *
 * @param lookUp what a question about single companies may take ({@code clientele.registers.look-up.timeout})
 * @param bulk what a day's list of changes may take
 * @param connectTimeout how long a register may take to accept a call
 * @param attempts how often a call is made in all where the register cannot be reached
 * @param pause before the second attempt; it doubles with each further one
 * @param atOnce how many calls one register gets at the same time ({@code clientele.registers.at-once})
 * @param cacheTime how long an answer is given again without asking ({@code clientele.registers.cache-time})
 */
@ConfigurationProperties("clientele.registers")
public record RegisterSettings(
        Bir bir,
        Krs krs,
        WhiteList whiteList,
        Bounds lookUp,
        Bounds bulk,
        Duration connectTimeout,
        int attempts,
        Duration pause,
        int atOnce,
        Duration cacheTime,
        Simulator simulator) {

    /**
     * {@code clientele.registers.bir.url} and {@code clientele.registers.bir.key}.
     *
     * @param url of the service
     * @param key which Statistics Poland gives to each user; empty if none is configured
     */
    public record Bir(URI url, @DefaultValue("") String key) {

        public Bir {
            key = key.strip();
        }

        /** Without the key, which belongs into no log. */
        @Override
        public String toString() {
            return "Bir[url=" + url + ", key " + (key.isEmpty() ? "missing" : "set") + "]";
        }
    }

    /** @param url of the service, without a path ({@code clientele.registers.krs.url}) */
    public record Krs(URI url) {}

    /**
     * @param url of the service, without a path ({@code clientele.registers.white-list.url})
     * @param dailyQuota how many questions may be asked in a day ({@code clientele.registers.white-list.daily-quota})
     */
    public record WhiteList(URI url, int dailyQuota) {}

    /**
     * @param timeout from the call to the end of the answer
     * @param maxSize of the answer
     */
    public record Bounds(Duration timeout, DataSize maxSize) {}

    /**
     * @param enabled whether it answers instead of all three registers
     * @param port on which it listens ({@code clientele.registers.simulator.port}); 0 for a free one
     * @param bind the address of this machine at which it listens
     */
    public record Simulator(boolean enabled, int port, String bind) {}
}
