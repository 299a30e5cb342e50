package org.clientele.client;

import org.clientele.security.AccountId;

/**
 * How much somebody has to do for clients.
 *
 * @param clients that he or she works for today, in any part
 */
public record RecruiterLoad(AccountId account, String name, long clients) {}
