package org.clientele.candidate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people type of a consent.
 *
 * @param givenOn today or before
 * @param purpose what the candidate has consented to, in the words that were put to the person
 * @param expiresOn the last day that it holds; null for as long as it is not withdrawn
 */
public record ConsentDetails(
        LocalDate givenOn, String purpose, @Nullable LocalDate expiresOn) {

    public static final int PURPOSE_MAX = 500;
}
