package org.clientele.contact;

import com.ibm.icu.text.Transliterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives contacts their user names: {@code anna.nowak}, and {@code anna.nowak2} if there is one already. A name that was
 * given once is never given again, even if the contact is purged (docs/features.md S3.21). Stems contain no digits, so
 * that no number can be mistaken for a part of a name.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UserNames {

    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final String STEM_OF_NO_LETTERS = "contact";
    private static final int STEM_MAX = 50;
    /** Of 3 to 50 characters; digits at the end are the number. */
    private static final Pattern CHOSEN = Pattern.compile("(?=.{3,50}$)([a-z](?:[a-z0-9._-]*[a-z._-])?)([0-9]{0,6})");

    private static final int TRIES = 1000;

    private final UserNameRepository names;

    UserNames(UserNameRepository names) {
        this.names = names;
    }

    /** A name that nobody else has or ever had. Whoever asks at the same time for a name alike waits and gets the next. */
    String give(ContactId contact, String firstName, String lastName) {
        String stem = stem(firstName, lastName);
        int first = names.findLastNumber(stem).orElse(0) + 1;
        for (int number = first; number < first + TRIES; number++) {
            String name = number == 1 ? stem : stem + number;
            if (names.insertIfFree(name, stem, number, contact.value()) == 1) {
                return name;
            }
        }
        throw new IllegalStateException("No user name free after " + TRIES + " tries: " + stem);
    }

    /** Gives the contact a name that somebody chose; one that it had before is its own still. */
    Optional<String> flawOf(String wanted, ContactId contact) {
        Matcher parts = CHOSEN.matcher(wanted);
        if (!parts.matches()) {
            return Optional.of("contact.userName.wrong");
        }
        String number = parts.group(2);
        boolean its = names.findNamesOf(contact).contains(wanted)
                || names.insertIfFree(
                                wanted,
                                parts.group(1),
                                number.isEmpty() ? 1 : Integer.parseInt(number),
                                contact.value())
                        == 1;
        return its ? Optional.empty() : Optional.of("contact.userName.taken");
    }

    static String stem(String firstName, String lastName) {
        String stem = Stream.of(firstName, lastName)
                .map(TO_ASCII::transliterate)
                .map(name -> NO_LETTERS.matcher(name).replaceAll(""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("."));
        if (stem.isEmpty()) {
            return STEM_OF_NO_LETTERS;
        }
        return stem.substring(0, Math.min(stem.length(), STEM_MAX));
    }
}
