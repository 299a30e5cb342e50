package org.clientele.client;

import jakarta.persistence.Embeddable;

/** Where a client is reached as a company, each in canonical form or empty. */
@Embeddable
record WaysToReach(String webSite, String email, String phone) {}
