package org.clientele.offlimits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

    /** All that a typed text may mean; none if it means nothing that a company could be recognised by. */
    static List<Clue> of(String typed) {
        List<Clue> clues = new ArrayList<>();
        Nip.parse(typed).toOptional().ifPresent(nip -> clues.add(new Clue(Match.NIP, nip.digits())));
        Regon.parse(typed)
                .toOptional()
                .ifPresent(
                        regon -> clues.add(new Clue(Match.REGON, regon.digits().substring(0, REGON_OF_ENTITY))));
        Krs.parse(typed).toOptional().ifPresent(krs -> clues.add(new Clue(Match.KRS, krs.digits())));
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

    /** Whether the text may be a company's name: it is no address, and not all digits. */
    static boolean isName(String typed) {
        return !typed.contains("@") && typed.codePoints().anyMatch(Character::isLetter);
    }

    boolean fits(KnownName name) {
        return match.isOf(name.kind()) && key.equals(name.matchKey());
    }
}
