package org.clientele.resume.leak;

import java.util.List;

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
 */
public record PersonalData(
        List<String> givenNames,
        List<String> familyNames,
        boolean nameHidden,
        List<String> emails,
        List<String> phones,
        List<String> links,
        List<String> addresses) {

    public PersonalData {
        givenNames = List.copyOf(givenNames);
        familyNames = List.copyOf(familyNames);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        links = List.copyOf(links);
        addresses = List.copyOf(addresses);
    }
}
