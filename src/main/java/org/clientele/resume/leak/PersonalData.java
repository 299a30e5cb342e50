package org.clientele.resume.leak;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a candidate and must not reach a client, as it was typed.
 *
 * @param givenNames first names; they help to tell a surname from a word, and are no leak alone
 * @param familyNames surnames, each possibly of several parts, also former ones and other spellings
 * @param nameHidden whether the version is anonymous; surnames are looked for only then
 * @param emails addresses of mail
 * @param phones numbers of telephones, with or without the country's prefix
 * @param links addresses of profiles and own pages, or short handles
 * @param addresses where the candidate lives, one address a line: street, number, postal code, place
 * @param birthDate the day of birth, if known; a leak where the name is hidden
 */
public record PersonalData(
        List<String> givenNames,
        List<String> familyNames,
        boolean nameHidden,
        List<String> emails,
        List<String> phones,
        List<String> links,
        List<String> addresses,
        @Nullable LocalDate birthDate) {

    public PersonalData {
        givenNames = List.copyOf(givenNames);
        familyNames = List.copyOf(familyNames);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        links = List.copyOf(links);
        addresses = List.copyOf(addresses);
    }
}
