package org.clientele.resume.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds addresses of mail, anybody's, also where their signs are said in words or in brackets, and the candidate's own. */
final class EmailFinder {

    private static final int SHORTEST_KNOWN = 8;
    private static final int LONGEST = 120;

    /** Where the ending is left out as everybody knows it. */
    private static final Set<String> PROVIDERS = Set.of(
            "gmail",
            "wp",
            "onet",
            "interia",
            "yahoo",
            "outlook",
            "hotmail",
            "icloud",
            "proton",
            "protonmail",
            "gmx",
            "yandex",
            "mail",
            "rambler",
            "ukr",
            "o2",
            "tlen",
            "freenet",
            "googlemail",
            "live",
            "poczta");

    private final boolean ownOnly;
    private final List<String> own;
    private final List<String> known;
    private final List<String> locals;

    EmailFinder(PersonalData data, boolean ownOnly) {
        this.ownOnly = ownOnly;
        own = data.emails().stream().map(Compact::of).toList();
        known = data.emails().stream()
                .flatMap(email -> List.of(email, withoutEnding(email)).stream())
                .map(Compact::of)
                .filter(email -> email.length() >= SHORTEST_KNOWN)
                .distinct()
                .toList();
        locals = data.emails().stream()
                .filter(email -> email.contains("@"))
                .map(email -> FoldedText.fold(email.substring(0, email.indexOf('@'))))
                .filter(local ->
                        local.length() >= SHORTEST_KNOWN && local.chars().anyMatch(c -> !Character.isLetter(c)))
                .toList();
    }

    private static String withoutEnding(String email) {
        int dot = email.lastIndexOf('.');
        return dot > email.indexOf('@') ? email.substring(0, dot) : email;
    }

    List<Finding> find(FoldedText text) {
        List<Finding> findings = new ArrayList<>();
        Compact compact = Compact.of(text);
        known.forEach(email -> compact.find(email, LeakKind.EMAIL, findings));
        locals.forEach(local -> Occurrences.of(text, local)
                .forEach(at -> findings.add(text.finding(LeakKind.EMAIL, at, at + local.length()))));
        SignText signs = SignText.of(text);
        for (int at = 0; at < signs.length(); at++) {
            if (isAt(signs.at(at))) {
                addAddress(signs, at, text, findings);
            }
        }
        return findings;
    }

    private static boolean isAt(char sign) {
        return sign == '@' || sign == SignText.SAID_AT || sign == SignText.MAYBE_AT || sign == SignText.BRACKETED_AT;
    }

    private void addAddress(SignText signs, int at, FoldedText text, List<Finding> findings) {
        AddressAround address = new AddressAround(signs, at, LONGEST);
        if (address.isThere() && !Office.isMailbox(address.mailbox()) && isProven(signs.at(at), address)) {
            int from = signs.place(address.from());
            int to = signs.place(address.to() - 1) + 1;
            if (!ownOnly || isOwn(text.text().substring(from, to))) {
                findings.add(text.finding(LeakKind.EMAIL, from, to));
            }
        }
    }

    private boolean isOwn(String address) {
        String compact = Compact.of(address);
        return own.stream().anyMatch(compact::endsWith);
    }

    /** The less the sign proves, the more the rest has to. */
    private static boolean isProven(char sign, AddressAround address) {
        return switch (sign) {
            case '@' -> address.hasEnding();
            case SignText.BRACKETED_AT -> true;
            case SignText.SAID_AT ->
                address.hasSaidDot()
                        || address.hasEnding() && !address.isHostSpaced()
                        || PROVIDERS.contains(address.host());
            default ->
                address.hasSaidDot()
                        || address.hasEnding() && address.looksLikeMailbox() && !address.isHostSpaced()
                        || PROVIDERS.contains(address.host()) && address.looksLikeMailbox();
        };
    }
}
