package org.clientele.security;

import java.time.Instant;

/** What an authenticator app does. */
public final class TestApps {

    private TestApps() {}

    public static String code(FactorProposal proposal, Instant now) {
        return Totp.at(now, proposal.secret());
    }
}
