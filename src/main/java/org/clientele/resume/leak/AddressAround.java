package org.clientele.resume.leak;

/** What stands before and behind the sign of an address of mail: mailbox and host. */
final class AddressAround {

    private final SignText signs;
    private final int from;
    private final int to;
    private final String mailbox;
    private final String host;
    private boolean saidDot;
    private boolean ending;
    private boolean spaced;

    /** @param longest the most letters of either */
    AddressAround(SignText signs, int at, int longest) {
        this.signs = signs;
        int mailboxEnd = skip(at - 1, -1) + 1;
        this.from = mailboxStart(mailboxEnd, Math.max(0, mailboxEnd - longest));
        this.mailbox = letters(from, mailboxEnd);
        int hostStart = skip(at + 1, 1);
        this.to = hostEnd(hostStart, Math.min(signs.length(), hostStart + longest));
        this.host = letters(hostStart, firstLabelEnd(hostStart, to));
    }

    private String letters(int start, int end) {
        StringBuilder letters = new StringBuilder();
        for (int at = start; at < end; at++) {
            letters.append(signs.at(at));
        }
        return letters.toString();
    }

    private int firstLabelEnd(int start, int end) {
        int at = start;
        while (at < end && isWord(at)) {
            at++;
        }
        return at;
    }

    /** Over blanks and the end of a line, three at most. */
    private int skip(int start, int step) {
        int at = start;
        while (at >= 0 && at < signs.length() && Math.abs(at - start) < 3 && isBlank(at)) {
            at += step;
        }
        return at;
    }

    private boolean isBlank(int at) {
        return signs.at(at) == ' ' || signs.at(at) == '\n';
    }

    private boolean isWord(int at) {
        return at >= 0 && at < signs.length() && Character.isLetterOrDigit(signs.at(at));
    }

    private boolean isJoint(int at) {
        return at >= 0
                && at < signs.length()
                && (".-_+".indexOf(signs.at(at)) >= 0 || signs.at(at) == SignText.SAID_DOT);
    }

    private int mailboxStart(int end, int bound) {
        int start = end;
        while (start > bound) {
            if (isWord(start - 1) || isJoint(start - 1)) {
                start--;
            } else if (signs.at(start - 1) == ' ' && isSpacedJointBefore(start - 1)) {
                start--;
            } else {
                break;
            }
        }
        while (start < end && !isWord(start)) {
            start++;
        }
        return start;
    }

    /** A blank beside a joint that is said or that stands between blanks: "jan . nowak", "jan kropka nowak". */
    private boolean isSpacedJointBefore(int blank) {
        boolean behindJoint = isJoint(blank - 1) && (blank < 2 || signs.at(blank - 2) == ' ');
        boolean beforeJoint = isJoint(blank + 1) && blank + 2 < signs.length() && signs.at(blank + 2) == ' ';
        return behindJoint || beforeJoint;
    }

    private int hostEnd(int start, int bound) {
        int end = start;
        while (end < bound) {
            if (isWord(end) || signs.at(end) == '-' && isWord(end + 1)) {
                end++;
                continue;
            }
            int next = afterDot(end);
            if (next < 0) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** Where the next label begins, if a dot follows and a label after it; else a negative number. */
    private int afterDot(int at) {
        int dot = skip(at, 1);
        if (dot >= signs.length() || signs.at(dot) != '.' && signs.at(dot) != SignText.SAID_DOT) {
            return -1;
        }
        int label = skip(dot + 1, 1);
        if (!isWord(label)) {
            return -1;
        }
        if (label > dot + 1 && signs.at(dot) == '.' && signs.isCapital(label)) {
            return -1; // another sentence
        }
        spaced |= label - at > 1 && !isBetweenBlanks(dot);
        saidDot |= signs.at(dot) == SignText.SAID_DOT;
        ending |= Character.isLetter(signs.at(label)) && isWord(label + 1);
        return label;
    }

    /** No sentence ends so. */
    private boolean isBetweenBlanks(int dot) {
        return isBlank(dot - 1) && isBlank(dot + 1);
    }

    boolean isThere() {
        return !mailbox.isEmpty() && !host.isEmpty();
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean hasEnding() {
        return ending;
    }

    boolean hasSaidDot() {
        return saidDot;
    }

    boolean isHostSpaced() {
        return spaced;
    }

    /** Rather than a word of a sentence. */
    boolean looksLikeMailbox() {
        return !mailbox.endsWith(".js")
                && !mailbox.endsWith(".net")
                && mailbox.chars().anyMatch(Character::isLetter)
                && mailbox.chars().anyMatch(letter -> !Character.isLetter(letter) && letter != '-');
    }

    String mailbox() {
        return mailbox;
    }

    /** The first label of the host. */
    String host() {
        return host;
    }
}
