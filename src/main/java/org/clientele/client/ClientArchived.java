package org.clientele.client;

/** A client went into the archive; what belongs to it goes along, in the same transaction. */
public record ClientArchived(ClientId client) {}
