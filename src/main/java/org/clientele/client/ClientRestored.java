package org.clientele.client;

/** A client came back from the archive, and with it what went along. */
public record ClientRestored(ClientId client) {}
