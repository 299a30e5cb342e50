package org.clientele.offlimits;

import java.util.Optional;

/**
 * Why a text cannot tell a company, so that neither yes nor no would be an honest answer. Each has the translation
 * {@code offLimits.answer.unclear.<NAME>}, which says what to type instead.
 */
public enum Missing {
    /** A number that is no complete and correct NIP, REGON or KRS. */
    NUMBER,
    /** The address is at a public mail service, where everybody can have a mailbox. */
    EMPLOYER,
    /** An e-mail address that breaks off, such as {@code anna@company}. */
    ADDRESS,
    /** Too short for a name. */
    LETTERS,
    /** So many words that the name cannot be told from the rest. */
    NAME;

    private static final int LETTERS_MIN = 3;

    /** What a text lacks that no protected company is recognised by; empty if it can tell a company. */
    static Optional<Missing> in(String typed) {
        if (Clue.isNumber(typed)) {
            return Clue.isCompleteNumber(typed) ? Optional.empty() : Optional.of(NUMBER);
        }
        Optional<String> domain = MailDomains.of(typed);
        if (domain.isPresent()) {
            return domain.filter(MailDomains::isPublic).map(found -> EMPLOYER);
        }
        if (typed.contains("@")) {
            return Optional.of(ADDRESS);
        }
        if (typed.codePoints().filter(Character::isLetterOrDigit).count() < LETTERS_MIN) {
            return Optional.of(LETTERS);
        }
        return NameWords.of(typed).areTooMany() ? Optional.of(NAME) : Optional.empty();
    }
}
