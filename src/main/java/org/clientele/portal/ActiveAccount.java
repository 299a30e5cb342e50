package org.clientele.portal;

/**
 * When a contact has access to the portal at all (docs/features.md S2.13, S2.14), as conditions on the account {@code me} and
 * its contact {@code mc}. Nobody writes them a second time: what is seen, what may be done and who is told agree on it.
 */
public final class ActiveAccount {

    static final String ACCOUNT = "me.state = 'ACTIVE'";
    static final String CONTACT = "mc.active and not mc.archived";

    /** After a move to another client the account waits until it is activated there. */
    static final String CLIENT = "mc.client_id = me.client_id";

    public static final String CONDITION = "(" + ACCOUNT + " and " + CONTACT + " and " + CLIENT + ")";

    private ActiveAccount() {}
}
