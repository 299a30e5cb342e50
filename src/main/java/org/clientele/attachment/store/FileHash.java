package org.clientele.attachment.store;

import java.util.regex.Pattern;

/**
 * What a content is kept under: its SHA-256, in 64 small hexadecimal digits.
 *
 * @throws IllegalArgumentException if it is anything else
 */
public record FileHash(String hex) implements Comparable<FileHash> {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public FileHash {
        if (!isHash(hex)) {
            throw new IllegalArgumentException("Not a SHA-256");
        }
    }

    static boolean isHash(String name) {
        return HEX.matcher(name).matches();
    }

    @Override
    public int compareTo(FileHash other) {
        return hex.compareTo(other.hex);
    }
}
