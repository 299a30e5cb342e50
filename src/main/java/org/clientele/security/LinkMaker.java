package org.clientele.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes one-time links. A new one makes those before it for the same account useless. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LinkMaker {

    private static final int SECRET_BYTES = 32;

    private final AccountLinkRepository links;
    private final BaseUrl baseUrl;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LinkMaker(AccountLinkRepository links, BaseUrl baseUrl, Clock clock) {
        this.links = links;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    OneTimeLink makeFor(Account account) {
        links.forget(account.id(), clock.instant());
        LinkPurpose purpose = account.isSetUp() ? LinkPurpose.RESET : LinkPurpose.SET_UP;
        String secret = newSecret();
        return toLink(secret, links.save(new AccountLink(hash(secret), account.id(), purpose, clock.instant())));
    }

    OneTimeLink makeForFirstAdministrator() {
        links.forgetFirstAdministrator();
        String secret = newSecret();
        return toLink(
                secret,
                links.save(new AccountLink(hash(secret), null, LinkPurpose.FIRST_ADMINISTRATOR, clock.instant())));
    }

    private OneTimeLink toLink(String secret, AccountLink link) {
        return new OneTimeLink(baseUrl.current() + "/" + link.purpose().path() + "/" + secret, link.expiresAt());
    }

    private String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a secret. It is random and long, so a plain hash will do. */
    static String hash(String secret) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
