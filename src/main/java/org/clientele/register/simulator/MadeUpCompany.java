package org.clientele.register.simulator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A company that does not exist, with what each register knows of it. Empty text is "", never null.
 *
 * @param regon nine digits
 * @param nip ten digits, or empty
 * @param nipStatus empty, Uchylony or Unieważniony
 * @param krs ten digits, or empty
 * @param person who it is; null for a legal person
 * @param businesses one for a legal person, one for each silo of a natural person
 * @param partners of a civil partnership
 * @param court what the court register says; null if it does not stand there
 * @param vat what the white list says; null if it does not stand there
 * @param reported on which list of changes it stands of itself; null if on none
 */
record MadeUpCompany(
        String regon,
        String nip,
        String nipStatus,
        String krs,
        LegalForm legalForm,
        @Nullable Person person,
        List<Business> businesses,
        List<LocalUnit> localUnits,
        List<Partner> partners,
        @Nullable Court court,
        @Nullable Vat vat,
        @Nullable Reported reported) {

    /** The silo of legal persons. */
    static final int LEGAL_PERSONS = 6;

    /** The silo of natural persons who were struck off before 8 November 2014. */
    static final int STRUCK_OFF_EARLIER = 4;

    record LegalForm(String basic, String basicName, String special, String specialName) {}

    record Person(String family, String given, String second) {}

    /** A partner of a civil partnership. */
    record Partner(String regon, String family, String given) {}

    /**
     * What a company does in one silo.
     *
     * @param silo 1, 2, 3, 4 or 6
     */
    record Business(
            int silo,
            String name,
            String shortName,
            Dates dates,
            Address address,
            String phone,
            String email,
            String website,
            List<Activity> activities) {

        Business with(String newName, Dates newDates, Address newAddress) {
            return new Business(silo, newName, shortName, newDates, newAddress, phone, email, website, activities);
        }
    }

    /** @param regon fourteen digits, of which the first nine are the company's */
    record LocalUnit(String regon, String name, Dates dates, Address address, List<Activity> activities) {}

    record Dates(
            @Nullable LocalDate created,
            @Nullable LocalDate started,
            @Nullable LocalDate suspended,
            @Nullable LocalDate resumed,
            @Nullable LocalDate ended,
            @Nullable LocalDate struckOff,
            @Nullable LocalDate bankruptcy,
            @Nullable LocalDate bankruptcyEnded) {}

    /** @param postalCode with its hyphen */
    record Address(
            String voivodeship,
            String county,
            String municipality,
            String city,
            String postalCode,
            String post,
            String street,
            String building,
            String flat) {}

    /**
     * An activity by PKD.
     *
     * @param code undotted, 4941Z
     * @param version 2007 or 2025
     */
    record Activity(String code, String name, String version, boolean main) {}

    /**
     * What the court register says.
     *
     * @param register P for entrepreneurs, S for associations and foundations
     * @param manner the manner of representation, in the register's own words
     * @param capital share capital in zlotys with a comma, or empty
     */
    record Court(
            String register,
            String legalForm,
            @Nullable LocalDate registered,
            String body,
            String manner,
            List<Member> members,
            List<Proxy> proxies,
            String capital) {}

    /** A member of the body; the register masks names. */
    record Member(String family, String given, String function, boolean suspended) {}

    record Proxy(String family, String given, String kind) {}

    /**
     * What the white list says.
     *
     * @param status Czynny, Zwolniony or Niezarejestrowany
     * @param accounts of 26 digits
     */
    record Vat(
            String status,
            @Nullable LocalDate registered,
            @Nullable LocalDate removed,
            String removalBasis,
            @Nullable LocalDate denied,
            String denialBasis,
            @Nullable LocalDate restored,
            String restorationBasis,
            List<String> accounts,
            boolean virtualAccounts) {}

    /** On which list of changes it stands, so many days before today. */
    record Reported(ChangeKind kind, int daysAgo) {}

    /** The kinds of lists of changes. */
    enum ChangeKind {
        NEW,
        CHANGED,
        STRUCK_OFF
    }

    boolean isNatural() {
        return person != null;
    }

    /** Its name where there is only one. */
    String name() {
        return businesses.getFirst().name();
    }

    Address address() {
        return businesses.getFirst().address();
    }

    /** P or F, as BIR calls its types. */
    String type() {
        return isNatural() ? "F" : "P";
    }

    Optional<Business> businessIn(int silo) {
        return businesses.stream().filter(business -> business.silo() == silo).findFirst();
    }

    /** The same with other businesses, court entry and VAT entry. */
    MadeUpCompany with(List<Business> newBusinesses, @Nullable Court newCourt, @Nullable Vat newVat) {
        return new MadeUpCompany(
                regon,
                nip,
                nipStatus,
                krs,
                legalForm,
                person,
                newBusinesses,
                localUnits,
                partners,
                newCourt,
                newVat,
                reported);
    }
}
