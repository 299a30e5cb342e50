package org.clientele.companydata;

import java.util.Map;
import java.util.function.Function;
import org.clientele.client.ClientDetails;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.text.Folding;

/** What registers know of a client, field by field. Stored by name; translations {@code companyData.field.<NAME>}. */
public enum DataField {
    LEGAL_NAME(ClientDetails::legalName),
    NIP(ClientDetails::nip),
    REGON(ClientDetails::regon),
    KRS(ClientDetails::krs),
    STREET(details -> details.address().street()),
    POSTAL_CODE(details -> details.address().postalCode()),
    CITY(details -> details.address().city()),
    WEB_SITE(ClientDetails::webSite),
    EMAIL(ClientDetails::email),
    PHONE(ClientDetails::phone);

    private static final int REGON_OF_ENTITY = 9;

    /** Legal forms and kinds of streets, long and short. */
    private static final Map<String, String> SHORTENED = Map.ofEntries(
            Map.entry("spolka z ograniczona odpowiedzialnoscia", "sp z oo"),
            Map.entry("sp z o o", "sp z oo"),
            Map.entry("prosta spolka akcyjna", "psa"),
            Map.entry("spolka komandytowo akcyjna", "ska"),
            Map.entry("spolka akcyjna", "sa"),
            Map.entry("spolka komandytowa", "sp k"),
            Map.entry("spolka jawna", "sp j"),
            Map.entry("spolka partnerska", "sp p"),
            Map.entry("spolka cywilna", "sc"));

    private static final Map<String, String> KINDS_OF_STREET = Map.of(
            "ul", "", "ulica", "", "aleja", "al", "aleje", "al", "plac", "pl", "osiedle", "os", "lok", "", "m", "",
            "nr", "");

    private final Function<ClientDetails, String> value;

    DataField(Function<ClientDetails, String> value) {
        this.value = value;
    }

    /** What the details say; may be empty. */
    public String of(ClientDetails details) {
        return value.apply(details);
    }

    /** How people reach a company they know better than a register does: only proposed where nothing is known. */
    boolean isOnlyFilled() {
        return this == WEB_SITE || this == EMAIL || this == PHONE;
    }

    /** An address is taken as a whole, or a street would stand in another's city. */
    public boolean isOfAddress() {
        return this == STREET || this == POSTAL_CODE || this == CITY;
    }

    /** What two values have in common that mean the same, whatever their case, blanks and abbreviations. */
    String key(String text) {
        String folded = Folding.fold(text);
        return switch (this) {
            case LEGAL_NAME -> shortened(folded);
            case STREET -> street(folded);
            case CITY -> folded;
            case WEB_SITE, EMAIL -> text.strip();
            case NIP, REGON, KRS, POSTAL_CODE, PHONE -> folded.replace(" ", "");
        };
    }

    /** Whether the register says the same, or nothing, so that there is nothing to propose. */
    boolean agrees(String ours, String theirs) {
        if (theirs.isBlank() || isOnlyFilled() && !ours.isBlank()) {
            return true;
        }
        String key = key(theirs);
        // A client that is a local unit has the number of its company in its own.
        return key.equals(key(ours)) || this == REGON && key.length() == REGON_OF_ENTITY && ours.startsWith(key);
    }

    /** The details with another value of this field. */
    ClientDetails write(ClientDetails details, String text) {
        PostalAddress place = details.address();
        return details.withCompanyData(
                this == LEGAL_NAME ? text : details.legalName(),
                this == NIP ? text : details.nip(),
                this == REGON ? text : details.regon(),
                this == KRS ? text : details.krs(),
                new PostalAddress(
                        this == STREET ? text : place.street(),
                        this == POSTAL_CODE ? text : place.postalCode(),
                        this == CITY ? text : place.city(),
                        place.country()),
                this == WEB_SITE ? text : details.webSite(),
                this == EMAIL ? text : details.email(),
                this == PHONE ? text : details.phone());
    }

    private static String shortened(String folded) {
        String name = " " + folded + " ";
        for (Map.Entry<String, String> form : SHORTENED.entrySet()) {
            name = name.replace(" " + form.getKey() + " ", " " + form.getValue() + " ");
        }
        return name.strip();
    }

    private static String street(String folded) {
        StringBuilder street = new StringBuilder();
        for (String word : folded.split(" ")) {
            String kept = KINDS_OF_STREET.getOrDefault(word, word);
            street.append(kept.isEmpty() ? "" : " ").append(kept);
        }
        return street.toString().strip();
    }
}
