package org.clientele.register.http;

import java.net.URI;
import org.clientele.register.RegisterMode;

/** Where the registers are asked: at the addresses of the settings, or at the simulator. */
public interface RegisterAddresses extends RegisterMode {

    URI bir();

    /** What BIR is signed in to with; empty if no key is configured. */
    String birKey();

    URI krs();

    URI whiteList();
}
