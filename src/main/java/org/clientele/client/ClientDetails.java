package org.clientele.client;

import java.util.List;
import java.util.Optional;
import org.clientele.security.AccountId;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.identifier.TaxNumber;
import org.jspecify.annotations.Nullable;

/**
 * What people type and read of a client (docs/features.md S0.19, S0.23). Empty text is "", never null.
 * {@link ClientCheck} says whether it can be kept.
 *
 * @param internal whether the client is a part of the agency's own company (S2.2)
 * @param statusId mandatory (S0.27); null only in a form that is not filled in yet
 * @param nip ten digits; 9 or 14 for REGON; ten for KRS
 * @param parentId the client above this one in its group of companies
 * @param tags in the order of their letters
 * @param ownerId the recruiter in charge
 */
public record ClientDetails(
        String name,
        String legalName,
        boolean internal,
        @Nullable ClientStatusId statusId,
        @Nullable IndustryId industryId,
        String nip,
        String regon,
        String krs,
        List<TaxNumber> taxNumbers,
        String webSite,
        String email,
        String phone,
        PostalAddress address,
        String description,
        @Nullable ClientId parentId,
        List<String> tags,
        @Nullable AccountId ownerId) {

    public static final int NAME_MAX = 200;
    public static final int LEGAL_NAME_MAX = 250;
    public static final int DESCRIPTION_MAX = 10_000;
    public static final int STREET_MAX = 200;
    public static final int POSTAL_CODE_MAX = 20;
    public static final int CITY_MAX = 100;
    public static final int TAG_MAX = 40;
    public static final int TAGS_MAX = 30;
    public static final int TAX_NUMBERS_MAX = 10;

    public ClientDetails {
        taxNumbers = List.copyOf(taxNumbers);
        tags = tags.stream().sorted().toList();
    }

    /** A client of which nothing is known yet. */
    public static ClientDetails empty() {
        return new ClientDetails(
                "",
                "",
                false,
                null,
                null,
                "",
                "",
                "",
                List.of(),
                "",
                "",
                "",
                PostalAddress.NONE,
                "",
                null,
                List.of(),
                null);
    }

    /** The same with another name; for tests and for whoever fills a client from elsewhere. */
    public ClientDetails named(String newName) {
        return with(newName, parentId);
    }

    /** The same below another client, or below none. */
    ClientDetails below(@Nullable ClientId newParent) {
        return with(name, newParent);
    }

    /** The same with other values of what registers know. */
    public ClientDetails withCompanyData(
            String newLegalName,
            String newNip,
            String newRegon,
            String newKrs,
            PostalAddress newAddress,
            String newWebSite,
            String newEmail,
            String newPhone) {
        return new ClientDetails(
                name,
                newLegalName,
                internal,
                statusId,
                industryId,
                newNip,
                newRegon,
                newKrs,
                taxNumbers,
                newWebSite,
                newEmail,
                newPhone,
                newAddress,
                description,
                parentId,
                tags,
                ownerId);
    }

    private ClientDetails with(String newName, @Nullable ClientId newParent) {
        return new ClientDetails(
                newName,
                legalName,
                internal,
                statusId,
                industryId,
                nip,
                regon,
                krs,
                taxNumbers,
                webSite,
                email,
                phone,
                address,
                description,
                newParent,
                tags,
                ownerId);
    }

    Optional<ClientId> parent() {
        return Optional.ofNullable(parentId);
    }
}
