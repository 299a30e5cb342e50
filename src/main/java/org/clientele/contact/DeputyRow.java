package org.clientele.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for whom.
 *
 * @param from the first day
 * @param until the last day; null for as long as the contact is away
 */
public record DeputyRow(
        ContactRef absent,
        ContactRef deputy,
        LocalDate from,
        @Nullable LocalDate until) {}
