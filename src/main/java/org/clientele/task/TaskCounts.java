package org.clientele.task;

import org.clientele.security.AccountId;

/**
 * How much somebody has to do.
 *
 * @param open tasks that are not closed
 * @param overdue of those, how many should have been by now
 */
public record TaskCounts(AccountId assignee, long open, long overdue) {}
