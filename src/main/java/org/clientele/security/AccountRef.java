package org.clientele.security;

/**
 * An account, as other features name it.
 *
 * @param name the person's full name
 * @param enabled false if the person can no longer sign in
 */
public record AccountRef(AccountId id, String name, boolean enabled) {}
