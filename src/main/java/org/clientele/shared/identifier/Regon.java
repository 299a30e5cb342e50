package org.clientele.shared.identifier;

import java.util.Optional;
import org.clientele.shared.Parsed;

/**
 * A number of the Polish register of business entities (REGON), kept by Statistics Poland: nine digits for an entity,
 * fourteen for one of its local units, where the first nine are the entity's own. Each form ends with a check digit:
 * the weighted sum of the digits before it modulo 11, where 10 counts as 0.
 *
 * @param digits nine or fourteen digits
 */
public record Regon(String digits) {

    private static final int[] WEIGHTS_9 = {8, 9, 2, 3, 4, 5, 6, 7};
    private static final int[] WEIGHTS_14 = {2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8};
    private static final int ENTITY_LENGTH = WEIGHTS_9.length + 1;
    private static final int LOCAL_UNIT_LENGTH = WEIGHTS_14.length + 1;
    private static final String NO_LOCAL_UNIT = "00000";

    /** @throws IllegalArgumentException if the digits are not a REGON; what a person typed goes through {@link #parse} */
    public Regon {
        flawIn(digits).ifPresent(flaw -> {
            throw new IllegalArgumentException("not a REGON: " + flaw);
        });
    }

    /**
     * Reads a REGON with blanks or hyphens anywhere. The court register and the list of VAT payers give an entity's
     * number as nine digits and five zeros, which is no number of a local unit: it is cut to nine.
     */
    public static Parsed<Regon, NumberFlaw> parse(String typed) {
        String digits = withoutEmptyLocalUnit(Digits.withoutSeparators(typed));
        return flawIn(digits)
                .<Parsed<Regon, NumberFlaw>>map(Parsed::invalid)
                .orElseGet(() -> Parsed.valid(new Regon(digits)));
    }

    /** As it is shown: {@code 123456785}, or {@code 123456785-12347} for a local unit. */
    public String formatted() {
        return digits.length() == ENTITY_LENGTH
                ? digits
                : digits.substring(0, ENTITY_LENGTH) + "-" + digits.substring(ENTITY_LENGTH);
    }

    private static String withoutEmptyLocalUnit(String digits) {
        return digits.length() == LOCAL_UNIT_LENGTH && digits.endsWith(NO_LOCAL_UNIT)
                ? digits.substring(0, ENTITY_LENGTH)
                : digits;
    }

    private static Optional<NumberFlaw> flawIn(String digits) {
        if (!Digits.areAll(digits)) {
            return Optional.of(NumberFlaw.CHARACTERS);
        }
        if (digits.length() != ENTITY_LENGTH && digits.length() != LOCAL_UNIT_LENGTH) {
            return Optional.of(NumberFlaw.LENGTH);
        }
        if (Digits.areZeros(digits)) {
            return Optional.of(NumberFlaw.ALL_ZEROS);
        }
        boolean fits = fits(digits, WEIGHTS_9) && (digits.length() == ENTITY_LENGTH || fits(digits, WEIGHTS_14));
        return fits ? Optional.empty() : Optional.of(NumberFlaw.CHECKSUM);
    }

    private static boolean fits(String digits, int[] weights) {
        return Digits.remainder(digits, weights) % 10 == Digits.at(digits, weights.length);
    }
}
