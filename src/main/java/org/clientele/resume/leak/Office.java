package org.clientele.resume.leak;

import java.util.regex.Pattern;

/** Tells how an employer is reached from how the candidate is: résumés name switchboards and mailboxes of offices. */
final class Office {

    private static final int BEFORE = 80;
    private static final int BEHIND = 40;

    private static final Pattern WORDS =
            Pattern.compile("centrala|recepcj|sekretaria|infolini|biur[oa]|siedzib|switchboard|reception|office|hotline"
                    + "|toll.free|help.?desk|headquarters|zentrale|empfang|buro|firmensitz|arbeitgeber|pracodawc|employer|call.?cent"
                    + "|(?:customer|service|support|emergency|enquiry) ?line|support\\b|control room|\\bdesk\\b|operator\\b|dispatch|works? phone"
                    + "|dyspozyt|pogotowi|serwis|dyzur[nk]|rejestracj|obslug|portierni|bereitschaft|leitstelle|notdienst|notruf|kundendienst|pforte"
                    + "|bauhof|disponent|диспетч|справочн|регистратур|дежурн|поддержк|проходн|контактн|вахтер"
                    + "|приемн|секретар|офис|горяч|ресепш|работодател");

    private Office() {}

    /** Whether a mailbox is that of a task, such as "info" or "info.krakow", rather than of a person. */
    static boolean isMailbox(String name) {
        return CommonWords.MAILBOXES.contains(name) || CommonWords.MAILBOXES.contains(name.split("[._\\d-]", 2)[0]);
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
