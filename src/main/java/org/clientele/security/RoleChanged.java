package org.clientele.security;

/** A person of the staff has another role from now on; what hangs on the role follows in the same transaction. */
public record RoleChanged(AccountId account, Role role) {}
