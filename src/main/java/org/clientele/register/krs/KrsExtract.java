package org.clientele.register.krs;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the court register answers: the present extract of an entry. Texts and lists that are missing are empty. */
record KrsExtract(@JsonProperty("odpis") @Nullable Extract extract) {

    record Extract(
            @JsonProperty("naglowekA") @Nullable Head head,
            @JsonProperty("dane") @Nullable Data data) {}

    /** @param lastEntryOn as dd.MM.yyyy */
    record Head(
            @JsonProperty("numerKRS") String krs,
            @JsonProperty("dataOstatniegoWpisu") String lastEntryOn) {}

    /** The sections of an entry: who it is, who represents it, what it does. */
    record Data(
            @JsonProperty("dzial1") @Nullable Identity identity,
            @JsonProperty("dzial2") @Nullable Representatives representatives,
            @JsonProperty("dzial3") @Nullable Business business) {}

    record Identity(
            @JsonProperty("danePodmiotu") @Nullable Subject subject,
            @JsonProperty("siedzibaIAdres") @Nullable Seat seat,
            @JsonProperty("kapital") @Nullable Capital capital) {}

    record Subject(
            @JsonProperty("formaPrawna") String legalForm,
            @JsonProperty("nazwa") String name,
            @JsonProperty("identyfikatory") @Nullable Numbers numbers) {}

    record Numbers(String regon, String nip) {}

    record Seat(@JsonProperty("adres") @Nullable Address address) {}

    record Address(
            @JsonProperty("ulica") String street,
            @JsonProperty("nrDomu") String house,
            @JsonProperty("nrLokalu") String flat,
            @JsonProperty("miejscowosc") String city,
            @JsonProperty("kodPocztowy") String postalCode,
            @JsonProperty("kraj") String country) {}

    record Capital(
            @JsonProperty("wysokoscKapitaluZakladowego") @Nullable
            Amount share) {}

    record Amount(
            @JsonProperty("wartosc") String value,
            @JsonProperty("waluta") String currency) {}

    record Representatives(
            @JsonProperty("reprezentacja") @Nullable Body body,
            @JsonProperty("prokurenci") List<Proxy> proxies) {}

    record Body(
            @JsonProperty("nazwaOrganu") String name,
            @JsonProperty("sposobReprezentacji") String manner,
            @JsonProperty("sklad") List<Member> members) {}

    /** @param suspended true or TAK */
    record Member(@JsonProperty("czyZawieszona") String suspended) {}

    record Proxy(@JsonProperty("rodzajProkury") String kind) {}

    record Business(
            @JsonProperty("przedmiotDzialalnosci") @Nullable Activities activities) {}

    record Activities(
            @JsonProperty("przedmiotPrzewazajacejDzialalnosci")
            List<Activity> main,

            @JsonProperty("przedmiotPozostalejDzialalnosci") List<Activity> others) {}

    record Activity(
            @JsonProperty("opis") String name,
            @JsonProperty("kodDzial") String division,
            @JsonProperty("kodKlasa") String group,
            @JsonProperty("kodPodklasa") String subclass) {}
}
