package org.clientele.client.ui;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientId;
import org.clientele.client.ClientStatusId;
import org.clientele.client.IndustryId;
import org.clientele.security.AccountId;
import org.clientele.shared.Parsed;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.identifier.TaxNumber;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of a client, as it was typed. The components are named as the service names fields. Public for
 * the binder alone.
 */
public record ClientInput(
        String name,
        String legalName,
        boolean internal,
        @Nullable ClientStatusId statusId,
        @Nullable IndustryId industryId,
        String nip,
        String regon,
        String krs,
        List<TypedTaxNumber> taxNumbers,
        String webSite,
        String email,
        String phone,
        String street,
        String postalCode,
        String city,
        String country,
        String description,
        @Nullable ClientId parentId,
        Set<String> tags,
        @Nullable AccountId ownerId) {

    /** The form of a new client: nothing but who is going to be in charge of it. */
    static ClientInput empty(AccountId owner) {
        return new ClientInput(
                "", "", false, null, null, "", "", "", List.of(), "", "", "", "", "", "", "", "", null, Set.of(),
                owner);
    }

    static ClientInput of(ClientDetails details) {
        return new ClientInput(
                details.name(),
                details.legalName(),
                details.internal(),
                details.statusId(),
                details.industryId(),
                details.nip(),
                details.regon(),
                details.krs(),
                details.taxNumbers().stream().map(TypedTaxNumber::of).toList(),
                details.webSite(),
                details.email(),
                details.phone(),
                details.address().street(),
                details.address().postalCode(),
                details.address().city(),
                details.address().country(),
                details.description(),
                details.parentId(),
                new TreeSet<>(details.tags()),
                details.ownerId());
    }

    /** For the service. Tax numbers that are none are left out: the form holds them back. */
    ClientDetails toDetails() {
        return new ClientDetails(
                name,
                legalName,
                internal,
                statusId,
                industryId,
                nip,
                regon,
                krs,
                taxNumbers.stream().flatMap(ClientInput::valid).toList(),
                webSite,
                email,
                phone,
                new PostalAddress(street, postalCode, city, country),
                description,
                parentId,
                List.copyOf(tags),
                ownerId);
    }

    private static Stream<TaxNumber> valid(TypedTaxNumber typed) {
        return typed.parse() instanceof Parsed.Valid<TaxNumber, TaxNumber.Flaw>(TaxNumber number)
                ? Stream.of(number)
                : Stream.empty();
    }
}
