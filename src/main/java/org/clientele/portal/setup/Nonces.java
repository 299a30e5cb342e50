package org.clientele.portal.setup;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clientele.security.Secret;
import org.springframework.stereotype.Component;

/** What this installation is being asked for at the moment, by itself. */
@Component
class Nonces {

    private final Map<String, String> expected = new ConcurrentHashMap<>();

    /** @return what is to be answered to whoever asks for it */
    String expect(String nonce) {
        String answer = Secret.next();
        expected.put(nonce, answer);
        return answer;
    }

    void forget(String nonce) {
        expected.remove(nonce);
    }

    Optional<String> answer(String nonce) {
        return Optional.ofNullable(expected.get(nonce));
    }
}
