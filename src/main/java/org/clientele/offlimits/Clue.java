package org.clientele.offlimits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /** All that a question may mean; none if it means nothing that a company could be recognised by. */
    static List<Clue> of(Wording asked) {
        List<Clue> clues = new ArrayList<>();
        asked.numbers().forEach(number -> addNumber(clues, number));
        MailDomains.of(asked.address())
                .filter(Predicate.not(MailDomains::isPublic))
                .ifPresent(domain ->
                        MailDomains.withParents(domain).forEach(parent -> clues.add(new Clue(Match.DOMAIN, parent))));
        String name = CompanyName.matchKey(asked.name());
        if (!name.isEmpty()) {
            clues.add(new Clue(Match.SAME_NAME, name));
        }
        return clues;
    }

    static Set<String> keysOf(Wording asked) {
        return of(asked).stream().map(Clue::key).collect(Collectors.toSet());
    }

    private static void addNumber(List<Clue> clues, String number) {
        Nip.parse(number).toOptional().ifPresent(nip -> clues.add(new Clue(Match.NIP, nip.digits())));
        Regon.parse(number)
                .toOptional()
                .ifPresent(
                        regon -> clues.add(new Clue(Match.REGON, regon.digits().substring(0, REGON_OF_ENTITY))));
        Krs.parse(number).toOptional().ifPresent(krs -> clues.add(new Clue(Match.KRS, krs.digits())));
    }

    boolean fits(KnownName name) {
        return match.isOf(name.kind()) && key.equals(name.matchKey());
    }
}
