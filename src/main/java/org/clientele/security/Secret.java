package org.clientele.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The part of an address that nobody can guess: 256 random bits. Only a hash of it is kept. */
public final class Secret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** At the end of an address: 43 letters of Base64 are 32 bytes. */
    private static final Pattern IN_ADDRESS = Pattern.compile("(?<=/)[\\w-]{43}(?![\\w-])");

    private Secret() {}

    /** Another one each time, in letters, digits, hyphens and underscores. */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The text without the secrets of addresses in it: whoever reads it must not be able to open them. */
    public static String hideIn(String text) {
        return IN_ADDRESS.matcher(text).replaceAll("…");
    }

    /** What is kept of it. It is random and long, so a plain hash will do. */
    public static String hash(String secret) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
