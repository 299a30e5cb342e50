package org.clientele.security;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every 30 seconds (RFC 6238 with SHA-1, which is what authenticator apps know). Secrets have
 * 160 bits, as RFC 4226 recommends, and are written in Base32 (RFC 4648) without padding.
 */
final class Totp {

    static final int DIGITS = 6;
    static final Duration STEP = Duration.ofSeconds(30);

    /** Clocks may differ, and a code takes a while to type: the code before counts too, and the one after. */
    private static final int TOLERATED_STEPS = 1;

    private static final int SECRET_BYTES = 20;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** Another one each time. */
    static String newSecret() {
        return random(SECRET_BYTES * Byte.SIZE / BITS);
    }

    /** So many random letters and digits of Base32, with 5 bits each. */
    static String random(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(BASE32.charAt(RANDOM.nextInt(BASE32.length())));
        }
        return text.toString();
    }

    /** What a QR code has to say, so that an app knows the secret: the form is Google Authenticator's, which all know. */
    static String address(String secret, String issuer, String label) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encode(issuer), encode(label), secret, encode(issuer));
    }

    /** The number of the 30 seconds that a code belongs to, counted from 1970; empty if it is none of now. */
    static OptionalLong stepOf(String code, String secret, Instant now) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        OptionalLong found = OptionalLong.empty();
        // All are compared, each in constant time, so that time does not tell which one came near.
        for (long step = current - TOLERATED_STEPS; step <= current + TOLERATED_STEPS; step++) {
            byte[] right = at(step, secret).getBytes(StandardCharsets.US_ASCII);
            if (MessageDigest.isEqual(right, code.getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static String at(Instant moment, String secret) {
        return at(moment.getEpochSecond() / STEP.toSeconds(), secret);
    }

    private static String at(long step, String secret) {
        var generator = new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(decode(secret), generator.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Any bytes are a key for HMAC", e);
        }
    }

    private static byte[] decode(String base32) {
        byte[] bytes = new byte[base32.length() * BITS / Byte.SIZE];
        int buffer = 0;
        int bits = 0;
        int length = 0;
        for (char letter : base32.toCharArray()) {
            buffer = buffer << BITS | BASE32.indexOf(letter);
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[length++] = (byte) (buffer >> bits);
                buffer &= (1 << bits) - 1;
            }
        }
        return bytes;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
