package org.clientele.offlimits;

import org.clientele.client.ClientId;
import org.clientele.client.IndustryId;

/** A client that a rule covers today, and its industry. */
record CoveredIndustry(IndustryId industry, ClientId client) {}
