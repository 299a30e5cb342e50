package org.clientele.demo;

import org.clientele.shared.Parsed;
import org.clientele.shared.identifier.Krs;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.NumberFlaw;
import org.clientele.shared.identifier.Regon;

/**
 * Numbers that pass every check and belong to nobody: NIPs of a tax office 000 to 009, which does not exist, REGONs of a
 * voivodeship 99, KRS numbers millions beyond those given out, and telephone numbers that are kept free for fiction or are
 * not given out.
 */
final class DemoNumbers {

    private DemoNumbers() {}

    static String nip(int index) {
        for (int candidate = index * 7 + 1; ; candidate++) {
            for (int check = 0; check < 10; check++) {
                String digits = "00%07d%d".formatted(3_000_000 + candidate * 100, check);
                if (Nip.parse(digits) instanceof Parsed.Valid<Nip, NumberFlaw>) {
                    return digits;
                }
            }
        }
    }

    static String regon(int index) {
        for (int check = 0; check < 10; check++) {
            String digits = "99%06d%d".formatted(index + 1, check);
            if (Regon.parse(digits) instanceof Parsed.Valid<Regon, NumberFlaw>) {
                return digits;
            }
        }
        throw new IllegalStateException("Every REGON has a check digit");
    }

    static String krs(int index) {
        return Krs.parse("0009%06d".formatted(index + 1)).orElseThrow().digits();
    }

    /** A number of the country in international notation. */
    static String phone(String country, int index) {
        return switch (country) {
            case "DE" -> "+49 30 23125 %03d".formatted(index % 1000);
            case "GB" -> "+44 20 7946 0%03d".formatted(index % 1000);
            case "UA" -> "+380 44 000 %04d".formatted(index % 10_000);
            default -> "+48 22 000 %02d %02d".formatted(index / 100 % 100, index % 100);
        };
    }
}
