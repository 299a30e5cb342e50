package org.clientele.security;

/**
 * What a one-time link opens.
 *
 * @param userName of the account; empty for the first administrator, who chooses one
 * @param fullName of the account's owner; empty likewise
 */
public record LinkTarget(LinkPurpose purpose, String userName, String fullName) {}
