package org.clientele.contact;

import org.clientele.location.Location;
import org.jspecify.annotations.Nullable;

/** Checked details with what their ids stand for, as the service has looked it up. */
record ContactFacts(
        ContactDetails details,
        @Nullable Location location,
        @Nullable Contact reportsTo) {}
