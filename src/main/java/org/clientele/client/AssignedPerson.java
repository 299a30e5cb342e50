package org.clientele.client;

import org.clientele.security.AccountId;

/** Somebody who works for a client today. */
public record AssignedPerson(ClientId client, AccountId account, String name, AssignmentPart part) {}
