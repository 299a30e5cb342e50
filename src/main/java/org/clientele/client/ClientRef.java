package org.clientele.client;

/** A client as others name and link it. */
public record ClientRef(ClientId id, String name, boolean archived) {}
