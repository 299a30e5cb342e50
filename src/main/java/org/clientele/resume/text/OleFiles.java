package org.clientele.resume.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells Word files under a password from others in the same container. */
final class OleFiles {

    private static final int MAX = 20_000_000;

    /** The name of the stream that holds the encrypted file (MS-OFFCRYPTO 2.3.4.4), as the directory writes names. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private OleFiles() {}

    static boolean isProtected(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            String bytes = new String(content.readNBytes(MAX), StandardCharsets.ISO_8859_1);
            return bytes.contains(new String(ENCRYPTED, StandardCharsets.ISO_8859_1));
        }
    }
}
