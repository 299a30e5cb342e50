package org.clientele.client;

/** A status as lists and pickers show it. */
public record ClientStatusItem(ClientStatusId id, long version, String name, StatusColour colour, int position) {}
