package org.clientele.portal.setup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a colour can be read on white, and white on it (WCAG 2.2, success criterion 1.4.3). */
final class Contrast {

    private static final Pattern COLOR = Pattern.compile("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})");
    private static final int HEX = 16;
    private static final double FULL = 255;
    private static final double ENOUGH = 4.5;

    private Contrast() {}

    /** The translation key of what is wrong with the colour; empty if nothing is. */
    static Optional<String> flawOf(String color) {
        Matcher parts = COLOR.matcher(color);
        if (!parts.matches()) {
            return Optional.of("portal.brand.color.wrong");
        }
        double luminance =
                0.2126 * linear(parts.group(1)) + 0.7152 * linear(parts.group(2)) + 0.0722 * linear(parts.group(3));
        return 1.05 / (luminance + 0.05) < ENOUGH ? Optional.of("portal.brand.color.pale") : Optional.empty();
    }

    private static double linear(String hex) {
        double part = Integer.parseInt(hex, HEX) / FULL;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
