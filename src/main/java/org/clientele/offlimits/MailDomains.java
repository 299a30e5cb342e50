package org.clientele.offlimits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.contactdata.WebAddress;
import org.springframework.core.io.ClassPathResource;

/** Domains that companies are recognised by: those of their e-mail addresses and web sites, but no public mail service's. */
public final class MailDomains {

    /** Where everybody can have a mailbox; such a domain says nothing about an employer. */
    private static final Set<String> PUBLIC = read();

    private MailDomains() {}

    /** The domain of an e-mail address, a web address or a domain as people type it; empty if it is none of them. */
    static Optional<String> of(String typed) {
        String text = typed.strip();
        if (text.startsWith("@")) {
            return WebAddress.parse(text.substring(1)).toOptional().map(WebAddress::domain);
        }
        return text.contains("@")
                ? EmailAddress.parse(text).toOptional().map(EmailAddress::domain)
                : WebAddress.parse(text).toOptional().map(WebAddress::domain);
    }

    /** Whether anybody can have an address there. */
    public static boolean isPublic(String domain) {
        return withParents(domain).stream().anyMatch(PUBLIC::contains);
    }

    /** The domain and those above it, as far as one can have them: mail.abc.example, abc.example. */
    static List<String> withParents(String domain) {
        List<String> all = new ArrayList<>();
        String rest = domain;
        while (rest.contains(".")) {
            all.add(rest);
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return all;
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource("off-limits/public-mail-domains.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
