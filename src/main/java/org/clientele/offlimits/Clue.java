package org.clientele.offlimits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.clientele.shared.identifier.Krs;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.Regon;
import org.clientele.shared.text.CompanyName;

/**
 * Something that was asked for, in one of the ways that it can be understood.
 *
 * @param key what the same thing is kept under, in {@link KnownName#matchKey()}
 */
record Clue(Match match, String key) {

    private static final int REGON_OF_ENTITY = 9;

    /** What people write before a number. */
    private static final Pattern LABELS = Pattern.compile("(?i)^\\s*(?:(?:NIP|REGON|KRS|PL)[\\s:.-]*)+(?=\\d)");

    /** A KRS has no check digit; by these it is told from a mistyped NIP. */
    private static final String KRS_START = "000";

    private static final int KRS_LENGTH = 10;

    /** All that a typed text may mean; none if it means nothing that a company could be recognised by. */
    static List<Clue> of(String typed) {
        List<Clue> clues = new ArrayList<>();
        String number = unlabelled(typed);
        Nip.parse(number).toOptional().ifPresent(nip -> clues.add(new Clue(Match.NIP, nip.digits())));
        Regon.parse(number)
                .toOptional()
                .ifPresent(
                        regon -> clues.add(new Clue(Match.REGON, regon.digits().substring(0, REGON_OF_ENTITY))));
        Krs.parse(number).toOptional().ifPresent(krs -> clues.add(new Clue(Match.KRS, krs.digits())));
        MailDomains.of(typed)
                .filter(Predicate.not(MailDomains::isPublic))
                .ifPresent(domain ->
                        MailDomains.withParents(domain).forEach(parent -> clues.add(new Clue(Match.DOMAIN, parent))));
        String name = CompanyName.matchKey(typed);
        if (isName(typed) && !name.isEmpty()) {
            clues.add(new Clue(Match.SAME_NAME, name));
        }
        return clues;
    }

    /** Whether the text may be a company's name: it is no address, and no number. */
    static boolean isName(String typed) {
        return !typed.contains("@") && hasLetter(unlabelled(typed));
    }

    /** Whether the text is meant as a number, be it a wrong one. */
    static boolean isNumber(String typed) {
        return !hasLetter(unlabelled(typed)) && typed.codePoints().anyMatch(Character::isDigit);
    }

    /** Whether the text is all of a NIP, REGON or KRS. */
    static boolean isCompleteNumber(String typed) {
        String number = unlabelled(typed);
        return Nip.parse(number).toOptional().isPresent()
                || Regon.parse(number).toOptional().isPresent()
                || isCompleteKrs(number);
    }

    private static boolean isCompleteKrs(String number) {
        return number.codePoints().filter(Character::isDigit).count() == KRS_LENGTH
                && Krs.parse(number)
                        .toOptional()
                        .filter(krs -> krs.digits().startsWith(KRS_START))
                        .isPresent();
    }

    private static String unlabelled(String typed) {
        return LABELS.matcher(typed).replaceFirst("");
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    boolean fits(KnownName name) {
        return match.isOf(name.kind()) && key.equals(name.matchKey());
    }
}
