package org.clientele.companydata.ui;

/** Where what registers say is shown. Addresses are within the application, without a leading slash. */
final class RegistersNavigation {

    /** The tab of a client's page; the id of its section. */
    static final String TAB = "registers";

    /** What is proposed for all clients. */
    static final String CHANGES = "desk/register-changes";

    /** Many clients checked at once. */
    static final String BATCHES = "desk/register-changes/batches";

    /** What the nightly watch did. */
    static final String RUNS = "desk/settings/register-watch";

    private RegistersNavigation() {}
}
