package org.clientele.offlimits;

import java.util.UUID;
import org.clientele.shared.text.CompanyName;

/**
 * Something that a client is recognised by.
 *
 * @param text as the client has it
 * @param matchKey what everything of the kind has in common that means the same
 */
record KnownName(UUID clientId, NameKind kind, String text, String matchKey) {

    static KnownName named(UUID clientId, NameKind kind, String name) {
        return new KnownName(clientId, kind, name, CompanyName.matchKey(name));
    }

    static KnownName numbered(UUID clientId, NameKind kind, String key) {
        return new KnownName(clientId, kind, key, key);
    }
}
