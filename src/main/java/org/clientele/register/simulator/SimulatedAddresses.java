package org.clientele.register.simulator;

import java.net.URI;
import org.clientele.register.http.RegisterAddresses;

/** The addresses of the simulator, which are known once it runs. */
final class SimulatedAddresses implements RegisterAddresses {

    private final RegisterSimulator simulator;

    SimulatedAddresses(RegisterSimulator simulator) {
        this.simulator = simulator;
    }

    @Override
    public URI bir() {
        return simulator.bir();
    }

    /** The simulator takes any key. */
    @Override
    public String birKey() {
        return "simulator";
    }

    @Override
    public URI krs() {
        return simulator.address();
    }

    @Override
    public URI whiteList() {
        return simulator.address();
    }

    @Override
    public boolean simulated() {
        return true;
    }
}
