package org.clientele.offlimits;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What a client that a rule covers is recognised by, as the client itself has it. */
record CoveredClient(
        UUID id, String name, String legalName, String nip, String regon, String krs, String email, String webSite) {

    private static final int REGON_OF_ENTITY = 9;

    List<KnownName> names() {
        List<KnownName> names = new ArrayList<>();
        names.add(KnownName.named(id, NameKind.NAME, name));
        if (!legalName.isEmpty()) {
            names.add(KnownName.named(id, NameKind.LEGAL_NAME, legalName));
        }
        add(names, NameKind.NIP, nip);
        add(names, NameKind.REGON, regon.substring(0, Math.min(regon.length(), REGON_OF_ENTITY)));
        add(names, NameKind.KRS, krs);
        Stream.of(email, webSite)
                .flatMap(address -> MailDomains.of(address).stream())
                .filter(domain -> !MailDomains.isPublic(domain))
                .forEach(domain -> add(names, NameKind.DOMAIN, domain));
        return names;
    }

    private void add(List<KnownName> names, NameKind kind, String key) {
        if (!key.isEmpty()) {
            names.add(KnownName.numbered(id, kind, key));
        }
    }
}
