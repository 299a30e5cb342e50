package org.clientele.submission;

import java.time.LocalDate;
import org.clientele.client.ClientId;

/**
 * A client that owes answers (docs/features.md N13).
 *
 * @param candidates of how many candidates it has not said in time what it thinks
 * @param since the day on which the first of these answers was due
 */
public record SilentClient(ClientId client, String name, long candidates, LocalDate since) {}
