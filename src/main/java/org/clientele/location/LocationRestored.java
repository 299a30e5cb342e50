package org.clientele.location;

import org.clientele.client.ClientId;

/** A location came back from the archive. Those who had been placed there may return. */
public record LocationRestored(LocationId location, ClientId client) {}
