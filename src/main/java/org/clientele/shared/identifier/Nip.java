package org.clientele.shared.identifier;

import java.util.Optional;
import org.clientele.shared.Parsed;

/**
 * A Polish tax number (Numer Identyfikacji Podatkowej): ten digits, the last of which is the weighted sum of the others
 * modulo 11 (weights 6 5 7 2 3 4 5 6 7; a remainder of 10 is never issued). The rule was set by the Polish finance
 * minister's ordinance on tax identification and is the one that EU VAT number checks use for {@code PL}.
 *
 * @param digits the ten digits
 */
public record Nip(String digits) {

    private static final int[] WEIGHTS = {6, 5, 7, 2, 3, 4, 5, 6, 7};

    /** @throws IllegalArgumentException if the digits are not a NIP; what a person typed goes through {@link #parse} */
    public Nip {
        flawIn(digits).ifPresent(flaw -> {
            throw new IllegalArgumentException("not a NIP: " + flaw);
        });
    }

    /** Reads a NIP as people type it: with blanks or hyphens anywhere and with or without {@code PL} before it. */
    public static Parsed<Nip, NumberFlaw> parse(String typed) {
        String compact = Digits.withoutSeparators(typed);
        String digits = compact.regionMatches(true, 0, "PL", 0, 2) ? compact.substring(2) : compact;
        return flawIn(digits)
                .<Parsed<Nip, NumberFlaw>>map(Parsed::invalid)
                .orElseGet(() -> Parsed.valid(new Nip(digits)));
    }

    /** As it is printed on Polish invoices: {@code 123-456-32-18}. */
    public String formatted() {
        return String.join(
                "-", digits.substring(0, 3), digits.substring(3, 6), digits.substring(6, 8), digits.substring(8));
    }

    private static Optional<NumberFlaw> flawIn(String digits) {
        if (!Digits.areAll(digits)) {
            return Optional.of(NumberFlaw.CHARACTERS);
        }
        if (digits.length() != WEIGHTS.length + 1) {
            return Optional.of(NumberFlaw.LENGTH);
        }
        if (Digits.areZeros(digits)) {
            return Optional.of(NumberFlaw.ALL_ZEROS);
        }
        // A remainder of 10 equals no digit and is refused with the rest.
        boolean fits = Digits.remainder(digits, WEIGHTS) == Digits.at(digits, WEIGHTS.length);
        return fits ? Optional.empty() : Optional.of(NumberFlaw.CHECKSUM);
    }
}
