package org.clientele.document;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A bank account by its international number (ISO 13616).
 *
 * @param iban in capitals, without blanks
 */
public record BankAccount(String iban) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}-]+");
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern POLISH = Pattern.compile("\\d{26}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** Reads a number as people type it: with blanks anywhere, a Polish one also without its country. */
    static Optional<BankAccount> parse(String typed) {
        String compact = BLANKS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        String iban = POLISH.matcher(compact).matches() ? "PL" + compact : compact;
        return SHAPE.matcher(iban).matches() && hasRightCheckDigits(iban)
                ? Optional.of(new BankAccount(iban))
                : Optional.empty();
    }

    /** In groups of four, as it is printed. */
    public String formatted() {
        return iban.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static boolean hasRightCheckDigits(String iban) {
        String digits = (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .mapToObj(letter -> Integer.toString(Character.digit(letter, Character.MAX_RADIX)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE);
    }
}
