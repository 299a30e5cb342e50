package org.clientele.client;

import java.util.List;
import org.clientele.shared.PostalAddress;

/** The keys that a client is found by, for tests and benchmarks that write clients past the application. */
public record TestSearchKeys(String matchKey, String searchText, String trigrams) {

    public static TestSearchKeys of(String name, String nip, String city, String legalName) {
        SearchKeys keys = SearchKeys.of(new ClientDetails(
                name,
                legalName,
                false,
                null,
                null,
                nip,
                "",
                "",
                List.of(),
                "",
                "",
                "",
                new PostalAddress("", "", city, ""),
                "",
                null,
                List.of(),
                null));
        return new TestSearchKeys(keys.matchKey(), keys.searchText(), keys.trigrams());
    }
}
