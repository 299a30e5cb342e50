package org.clientele.shared.identifier;

import java.util.Optional;
import org.clientele.shared.Parsed;

/**
 * A number of the Polish National Court Register (Krajowy Rejestr Sądowy): ten digits with leading zeros. It has no
 * check digit.
 *
 * @param digits the ten digits
 */
public record Krs(String digits) {

    private static final int LENGTH = 10;

    /** @throws IllegalArgumentException if the digits are not a KRS; what a person typed goes through {@link #parse} */
    public Krs {
        flawIn(digits).ifPresent(flaw -> {
            throw new IllegalArgumentException("not a KRS number: " + flaw);
        });
    }

    /** Reads a KRS number with blanks or hyphens anywhere and with or without its leading zeros. */
    public static Parsed<Krs, NumberFlaw> parse(String typed) {
        String digits = padded(Digits.withoutSeparators(typed));
        return flawIn(digits)
                .<Parsed<Krs, NumberFlaw>>map(Parsed::invalid)
                .orElseGet(() -> Parsed.valid(new Krs(digits)));
    }

    /** As it is shown: all ten digits, {@code 0000000123}. */
    public String formatted() {
        return digits;
    }

    /** Nothing typed stays nothing, so that it is told apart from zeros. */
    private static String padded(String typed) {
        return typed.isEmpty() ? typed : "0".repeat(Math.max(0, LENGTH - typed.length())) + typed;
    }

    private static Optional<NumberFlaw> flawIn(String digits) {
        if (!Digits.areAll(digits)) {
            return Optional.of(NumberFlaw.CHARACTERS);
        }
        if (digits.length() != LENGTH) {
            return Optional.of(NumberFlaw.LENGTH);
        }
        return Digits.areZeros(digits) ? Optional.of(NumberFlaw.ALL_ZEROS) : Optional.empty();
    }
}
