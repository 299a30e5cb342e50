package org.clientele.client;

import java.util.stream.Collectors;
import org.clientele.shared.identifier.TaxNumber;
import org.jspecify.annotations.Nullable;

/**
 * A client as its history prints it: names instead of ids. The components are the fields' names in the history. Status,
 * industry and parent are read only if they have changed.
 */
record ClientSnapshot(
        String name,
        String legalName,
        boolean internal,
        ClientStatus status,
        @Nullable Industry industry,
        String nip,
        String regon,
        String krs,
        String taxNumbers,
        String webSite,
        String email,
        String phone,
        String address,
        String description,
        @Nullable ParentName parent,
        String tags,
        String owner) {

    static ClientSnapshot of(
            ClientDetails details,
            ClientStatus status,
            @Nullable Industry industry,
            @Nullable ParentName parent,
            String owner) {
        return new ClientSnapshot(
                details.name(),
                details.legalName(),
                details.internal(),
                status,
                industry,
                details.nip(),
                details.regon(),
                details.krs(),
                details.taxNumbers().stream().map(TaxNumber::formatted).collect(Collectors.joining(", ")),
                details.webSite(),
                details.email(),
                details.phone(),
                details.address().print(),
                details.description(),
                parent,
                String.join(", ", details.tags()),
                owner);
    }
}
