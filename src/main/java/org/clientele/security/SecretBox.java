package org.clientele.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Encrypts what has to be kept but read by nobody who only has the database, or a copy of it: AES-256-GCM with the keys of
 * {@link SecretKeys}. What is sealed is text of the form {@code 1:<key>:<Base64>}, about 60 letters longer than 4/3 of what is
 * in it; the 1 is the version of this form.
 *
 * <p>Each has to be opened for what it was sealed for, such as {@code "portal-sso:" + id}: so nobody who can write to the
 * database can put one person's secret in another one's place.
 */
@Component
public class SecretBox {

    private static final Logger LOG = LoggerFactory.getLogger(SecretBox.class);

    private static final String VERSION = "1";
    private static final String SEPARATOR = ":";
    private static final int PARTS = 3;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeys keys;
    private final SecureRandom random = new SecureRandom();

    SecretBox(SecretKeys keys) {
        this.keys = keys;
    }

    /**
     * Seals it with the current key, differently each time.
     *
     * @param belongsTo what it is and whose; it need not be secret, and is not in what is returned
     */
    public String seal(String secret, String belongsTo) {
        SecretKeys.Key key = keys.current();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, belongsTo);
            byte[] sealed = cipher.doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return String.join(
                    SEPARATOR,
                    VERSION,
                    key.name(),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(all));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    /**
     * What was sealed; empty if it was sealed for something else, was altered, or its key is gone.
     *
     * @param belongsTo as it was when it was sealed
     */
    public Optional<String> open(String sealed, String belongsTo) {
        List<String> parts = List.of(sealed.split(SEPARATOR, -1));
        if (parts.size() != PARTS || !parts.getFirst().equals(VERSION)) {
            LOG.warn("Something sealed for {} has an unknown form", belongsTo);
            return Optional.empty();
        }
        Optional<SecretKeys.Key> key = keys.find(parts.get(1));
        if (key.isEmpty()) {
            LOG.warn("The key {} is gone, with which something was sealed for {}", parts.get(1), belongsTo);
        }
        return key.flatMap(known -> open(parts.getLast(), known, belongsTo));
    }

    private static Optional<String> open(String encoded, SecretKeys.Key key, String belongsTo) {
        try {
            ByteBuffer all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(encoded));
            byte[] nonce = new byte[NONCE_BYTES];
            if (all.remaining() < nonce.length) {
                throw new AEADBadTagException("Too short");
            }
            all.get(nonce);
            byte[] sealed = new byte[all.remaining()];
            all.get(sealed);
            byte[] opened = cipher(Cipher.DECRYPT_MODE, key, nonce, belongsTo).doFinal(sealed);
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (AEADBadTagException | IllegalArgumentException e) {
            LOG.warn("Something sealed for {} was altered, or sealed for something else", belongsTo);
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, SecretKeys.Key key, byte[] nonce, String belongsTo)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((VERSION + SEPARATOR + belongsTo).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
