package org.clientele.client;

/** A client is about to be destroyed for good; what belongs to it goes first, in the same transaction. */
public record ClientPurged(ClientId client) {}
