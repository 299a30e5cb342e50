package org.clientele.register.http;

import java.net.URI;

/** Where the registers are asked: at the addresses of the settings, or at the simulator. */
public interface RegisterAddresses {

    URI bir();

    /** What BIR is signed in to with; empty if no key is configured. */
    String birKey();

    URI krs();

    URI whiteList();

    /** Whether the simulator answers, with companies that do not exist. */
    boolean simulated();
}
