package org.clientele.register.simulator;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Who is signed in at BIR, and what became of their last question. */
final class BirSessions {

    /** No question yet, or one that was answered. */
    static final int ANSWERED = 0;

    static final int TOO_MANY_NUMBERS = 2;
    static final int NOT_FOUND = 4;
    static final int NO_SESSION = 7;

    private static final int LENGTH = 20;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final RandomGenerator random = new SecureRandom();
    private final Map<String, Integer> codes = new ConcurrentHashMap<>();

    String open() {
        StringBuilder id = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(index -> id.append(LETTERS.charAt(index)));
        codes.put(id.toString(), ANSWERED);
        return id.toString();
    }

    boolean close(@Nullable String id) {
        return id != null && codes.remove(id) != null;
    }

    void closeAll() {
        codes.clear();
    }

    boolean isOpen(@Nullable String id) {
        return id != null && codes.containsKey(id);
    }

    void answered(String id, int code) {
        codes.replace(id, code);
    }

    int code(@Nullable String id) {
        return id == null ? NO_SESSION : codes.getOrDefault(id, NO_SESSION);
    }
}
