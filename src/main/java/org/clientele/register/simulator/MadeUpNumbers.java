package org.clientele.register.simulator;

import java.util.stream.IntStream;
import org.clientele.shared.Parsed;
import org.clientele.shared.identifier.Regon;

/** Numbers of companies that nobody knows. */
final class MadeUpNumbers {

    private static final int FIRST = 99_800_000;

    private MadeUpNumbers() {}

    /** A REGON of nine digits with a right check digit. */
    static String regon(int index) {
        return IntStream.range(0, 10)
                .mapToObj(check -> "%08d%d".formatted(FIRST + index, check))
                .filter(digits -> Regon.parse(digits) instanceof Parsed.Valid)
                .findFirst()
                .orElseThrow();
    }
}
