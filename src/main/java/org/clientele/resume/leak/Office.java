package org.clientele.resume.leak;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells how an employer is reached from how the candidate is: résumés name switchboards and mailboxes of offices. */
final class Office {

    private static final int BEFORE = 80;
    private static final int BEHIND = 40;

    private static final Set<String> MAILBOXES =
            Set.of(("info office contact kontakt biuro sekretariat kadry hr rekrutacja"
                            + " praca recepcja firma support help helpdesk service sales jobs career careers recruitment admin administrator"
                            + " root postmaster webmaster noreply no-reply git press media marketing team zentrale bewerbung personal"
                            + " vertrieb verkauf kundenservice sprzedaz zamowienia faktury ksiegowosc iod rodo dpo privacy datenschutz"
                            + " billing security abuse")
                    .split(" "));

    private static final Pattern WORDS =
            Pattern.compile("centrala|recepcj|sekretaria|infolini|biur[oa]|siedzib|switchboard|reception|office|hotline"
                    + "|toll.free|help.?desk|headquarters|zentrale|empfang|buro|firmensitz|arbeitgeber|pracodawc|employer|call.?cent"
                    + "|приемн|секретар|офис|горяч|ресепш|работодател");

    private Office() {}

    /** Whether a mailbox is that of a task, such as "info", rather than of a person. */
    static boolean isMailbox(String name) {
        return MAILBOXES.contains(name);
    }

    /** Whether the line around a place says that it is about an office. */
    static boolean isMeant(String letters, int from, int to) {
        int start = from;
        while (start > 0 && from - start < BEFORE && letters.charAt(start - 1) != '\n') {
            start--;
        }
        int end = to;
        while (end < letters.length() && end - to < BEHIND && letters.charAt(end) != '\n') {
            end++;
        }
        return WORDS.matcher(letters).region(start, end).find();
    }
}
