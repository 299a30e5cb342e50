package org.clientele.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clientele.start.StartRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A list of passwords that are known from break-ins, if one is configured ({@code clientele.breached-passwords}): a file with
 * a password on each line in UTF-8, or with SHA-1 hashes in hexadecimal in ascending order, as "Have I Been Pwned" gives them
 * ({@code HASH:count}). It is looked into on this machine and never held in memory: words are read through, hashes are found
 * by halving, so that a file of 40 GB answers in an instant.
 */
@Component
class BreachedPasswords {

    private static final Pattern HASH = Pattern.compile("[0-9A-Fa-f]{40}(:\\d+)?\\s*");
    private static final int HASH_LENGTH = 40;

    private final @Nullable Path file;
    private final boolean hashes;

    BreachedPasswords(@Value("${clientele.breached-passwords:}") String configured) {
        this.file = configured.isBlank() ? null : Path.of(configured);
        this.hashes = file != null && HASH.matcher(firstLine(file)).matches();
    }

    boolean contains(String password) {
        if (file == null) {
            return false;
        }
        try {
            return hashes ? containsHash(file, hash(password)) : containsWord(file, password);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of breached passwords cannot be read", e);
        }
    }

    private static boolean containsWord(Path file, String password) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return lines.lines().anyMatch(password::equalsIgnoreCase);
        }
    }

    /** Halves the bytes in which the line can begin, until none are left. */
    private static boolean containsHash(Path file, String hash) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            long from = 0;
            long to = bytes.length();
            while (from < to) {
                long middle = (from + to) >>> 1;
                long begin = beginOfLine(bytes, middle, from);
                bytes.seek(begin);
                String line = bytes.readLine();
                String found =
                        line.substring(0, Math.min(HASH_LENGTH, line.length())).toUpperCase(Locale.ROOT);
                int order = hash.compareTo(found);
                if (order == 0) {
                    return true;
                } else if (order < 0) {
                    to = begin;
                } else {
                    from = bytes.getFilePointer();
                }
            }
            return false;
        }
    }

    private static long beginOfLine(RandomAccessFile bytes, long within, long earliest) throws IOException {
        long begin = within;
        while (begin > earliest) {
            bytes.seek(begin - 1);
            if (bytes.read() == '\n') {
                break;
            }
            begin--;
        }
        return begin;
    }

    private static String firstLine(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String first = lines.readLine();
            return first == null ? "" : first;
        } catch (IOException e) {
            throw new StartRefusedException(
                    "CLIENTELE_BREACHED_PASSWORDS names the file " + file + ", which cannot be read.");
        }
    }

    private static String hash(String password) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            return HexFormat.of().withUpperCase().formatHex(sha1.digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }
}
