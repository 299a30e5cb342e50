package org.clientele.register.simulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.clientele.register.Register;
import org.clientele.register.http.RegisterSettings;
import org.clientele.start.StartRefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * All three registers on a port of its own, with companies that do not exist (docs/features.md N18, docs/adr/0027). It
 * starts before the application serves and stops with it. It can be told to misbehave, and that a company changed.
 */
public final class RegisterSimulator implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterSimulator.class);

    /** Before what is prepared at the start, which may ask registers. */
    private static final int PHASE = -10;

    private static final int USUAL_BACKLOG = 0;

    private final RegisterSettings.Simulator settings;
    private final Disturbances disturbances = new Disturbances();
    private final MadeUpCompanies companies = MadeUpCompanies.read();
    private final BirChanges changes;
    private final Map<Register, DisturbedHandler> handlers = new EnumMap<>(Register.class);

    private @Nullable HttpServer server;
    private @Nullable ExecutorService threads;

    /**
     * @param settings of which only where it listens is of interest
     * @param whiteListPerDay how many searches of the white list a day allows
     */
    public RegisterSimulator(RegisterSettings.Simulator settings, int whiteListPerDay, Clock clock) {
        this.settings = settings;
        this.changes = new BirChanges(companies, clock);
        BirService bir = new BirService(companies, changes, disturbances, clock);
        handle(Register.BIR, new BirEndpoint(bir, disturbances));
        handle(Register.KRS, new CourtEndpoint(companies, clock));
        handle(Register.WHITE_LIST, new WhiteListEndpoint(companies, disturbances, whiteListPerDay, clock));
    }

    private void handle(Register register, Endpoint endpoint) {
        handlers.put(register, new DisturbedHandler(register, endpoint, disturbances));
    }

    /** Where it listens, such as {@code http://127.0.0.1:41234}. */
    public URI address() {
        InetSocketAddress at =
                Objects.requireNonNull(server, "the simulator is not running").getAddress();
        String host = at.getAddress().isAnyLocalAddress()
                ? "127.0.0.1"
                : at.getAddress().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + at.getPort());
    }

    /** The service BIR. */
    public URI bir() {
        return address().resolve(BirEndpoint.PATH);
    }

    /** The next answers of a register, so many, are disturbed. */
    public void disturb(Register register, Disturbance disturbance, int times) {
        disturbances.plan(register, disturbance, times, Duration.ZERO);
    }

    /** The next answers of a register, so many, come late. */
    public void slowDown(Register register, Duration delay, int times) {
        disturbances.plan(register, Disturbance.SLOW, times, delay);
    }

    /** Nothing is disturbed any more. */
    public void calm() {
        disturbances.clear();
    }

    /**
     * Changes the company with this REGON of nine digits; it then stands on yesterday's list of changed companies.
     *
     * @return whether there is one
     */
    public boolean change(String regon, CompanyChange change) {
        boolean changed = companies.change(regon, change);
        if (changed) {
            changes.add(regon);
        }
        return changed;
    }

    /** Puts so many further REGONs, which nobody knows, on yesterday's list of changed companies. */
    public void lengthenChanges(int number) {
        changes.fill(number);
    }

    /** How often a register was asked since the start. */
    public int requests(Register register) {
        return Objects.requireNonNull(handlers.get(register)).requests();
    }

    /** All companies as they were written, and nothing disturbed. */
    public void reset() {
        companies.reset();
        changes.reset();
        calm();
    }

    @Override
    public synchronized void start() {
        if (server != null) {
            return;
        }
        // Read when the first such server is made; without it a long answer waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(settings.bind(), settings.port()), USUAL_BACKLOG);
            handlers.forEach((register, handler) -> made.createContext(pathOf(register), handler));
            made.createContext(ControlEndpoint.PATH, new ControlEndpoint(this, companies));
            threads = Executors.newVirtualThreadPerTaskExecutor();
            made.setExecutor(threads);
            made.start();
            server = made;
        } catch (IOException e) {
            throw new StartRefusedException(
                    "The simulator of the registers cannot listen at %s:%d: choose another CLIENTELE_REGISTERS_SIMULATOR_PORT (0 for a free one) or CLIENTELE_REGISTERS_SIMULATOR_BIND."
                            .formatted(settings.bind(), settings.port()),
                    e);
        }
        LOG.info("The registers are simulated at {}, with companies that do not exist.", address());
    }

    private static String pathOf(Register register) {
        return switch (register) {
            case BIR -> BirEndpoint.PATH;
            case KRS -> CourtEndpoint.PATH;
            case WHITE_LIST -> WhiteListEndpoint.PATH;
        };
    }

    @Override
    public synchronized void stop() {
        if (server != null && threads != null) {
            server.stop(0);
            threads.shutdownNow();
            server = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
