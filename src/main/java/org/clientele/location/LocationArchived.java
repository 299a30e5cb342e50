package org.clientele.location;

import org.clientele.client.ClientId;

/** A location went into the archive. Whoever is placed there has no location now (docs/features.md S3.6). */
public record LocationArchived(LocationId location, ClientId client) {}
