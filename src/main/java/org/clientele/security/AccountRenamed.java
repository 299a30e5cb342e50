package org.clientele.security;

/** A person of the staff is called something else from now on; names copied elsewhere follow in the same transaction. */
public record AccountRenamed(AccountId account, String fullName) {}
