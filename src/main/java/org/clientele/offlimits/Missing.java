package org.clientele.offlimits;

import java.util.Optional;
import org.clientele.shared.text.CompanyName;

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
    /** A legal form and no name. */
    FORM,
    /** So many words that the name cannot be told from the rest. */
    NAME;

    private static final int LETTERS_MIN = 3;

    /** What a question lacks that no protected company is recognised by; empty if it can tell a company. */
    static Optional<Missing> in(Wording asked) {
        if (asked.hasWrongNumber()) {
            return Optional.of(NUMBER);
        }
        if (!asked.address().isEmpty()) {
            return inAddress(asked.address());
        }
        return asked.numbers().isEmpty() ? inName(asked.name()) : Optional.empty();
    }

    private static Optional<Missing> inAddress(String address) {
        return MailDomains.of(address)
                .map(domain -> Optional.of(EMPLOYER).filter(employer -> MailDomains.isPublic(domain)))
                .orElse(Optional.of(ADDRESS));
    }

    private static Optional<Missing> inName(String name) {
        if (name.codePoints().filter(Character::isLetterOrDigit).count() < LETTERS_MIN) {
            return Optional.of(LETTERS);
        }
        if (CompanyName.isLegalForm(name)) {
            return Optional.of(FORM);
        }
        return NameWords.of(name).areTooMany() ? Optional.of(NAME) : Optional.empty();
    }
}
