package org.clientele.companydata;

import java.time.Instant;
import java.util.UUID;

/**
 * A run of the watch as lists show it.
 *
 * @param days whose lists were read
 * @param changed companies on these lists
 * @param hits clients among them
 * @param proposals values that were proposed for them
 * @param failures lists or clients that could not be read, and are tried again in the next run
 * @param failure the name of the first reason, or empty
 */
public record WatchRunRow(
        UUID id,
        Instant startedAt,
        Instant finishedAt,
        int days,
        long changed,
        int hits,
        int proposals,
        int failures,
        String failure) {}
