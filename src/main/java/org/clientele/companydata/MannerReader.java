package org.clientele.companydata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the free Polish text in which the court register says how a company is represented (sposób reprezentacji). It
 * takes only what it understands to the last word; whatever has a condition, a rank or an unknown word is unclear, so
 * that nobody is told that few are enough where more have to sign.
 */
final class MannerReader {

    private static final String ALONE = "K?MS|SK?M|KSM|1MS|S1M";

    /** By rank, which says who it is where there is nobody else. */
    private static final String THE_ONLY_ONE = ALONE + "|RS|SR";

    private static final String WITH_PROXY = "(?:[1K]?MJ?1?PJ?|J[1K]?M1?P|1?PJ?[1K]?MJ?)";
    private static final String TWO = "(?:J2M|2MJ?|2JM|[1K]?MJDM)";
    private static final String TWO_PROXIES = "(?:J2P|2PJ?)";
    private static final String TWO_OR_WITH_PROXY =
            TWO + "O?" + WITH_PROXY + "(?:O?" + TWO_PROXIES + ")?|" + WITH_PROXY + "O?" + TWO;
    private static final String ALL = "WMJ|JWM|WJM";
    private static final String SEVERAL = ALONE + "|" + TWO + "|" + TWO_OR_WITH_PROXY + "|" + ALL;

    private static final Pattern BY_SIZE = Pattern.compile("U(?<one1>" + THE_ONLY_ONE + ")O?V(?<more1>" + SEVERAL + ")"
            + "|V(?<more2>" + SEVERAL + ")O?U(?<one2>" + THE_ONLY_ONE + ")"
            + "|(?<one3>" + THE_ONLY_ONE + ")UO?(?<more3>" + SEVERAL + ")V");

    private static final Pattern ONE_ALONE = Pattern.compile("U?(?:" + THE_ONLY_ONE + ")");

    private MannerReader() {}

    /**
     * @param sentence as the register has it, in any case; not blank
     * @param members of the body, 0 if not known
     */
    static Manner read(String sentence, int members) {
        return MannerWords.read(sentence)
                .flatMap(meaning -> manner(meaning, members))
                .orElseGet(() -> new Manner.Unclear(sentence.strip()));
    }

    private static Optional<Manner> manner(String meaning, int members) {
        Matcher bySize = BY_SIZE.matcher(meaning);
        if (bySize.matches()) {
            return members == 0 ? Optional.empty() : bySize(bySize, members);
        }
        // Of a body that has one member at present, whatever else the sentence would say of more.
        if (members == 1 && ONE_ALONE.matcher(meaning).matches()) {
            return Optional.of(new Manner.Alone());
        }
        return plain(meaning);
    }

    private static Optional<Manner> bySize(Matcher found, int members) {
        if (members == 1) {
            return Optional.of(new Manner.Alone());
        }
        for (String group : new String[] {"more1", "more2", "more3"}) {
            String more = found.group(group);
            if (more != null) {
                return plain(more);
            }
        }
        return Optional.empty();
    }

    private static Optional<Manner> plain(String meaning) {
        if (meaning.matches(ALONE)) {
            return Optional.of(new Manner.Alone());
        }
        if (meaning.matches(TWO)) {
            return Optional.of(new Manner.TwoJointly(false));
        }
        if (meaning.matches(TWO_OR_WITH_PROXY)) {
            return Optional.of(new Manner.TwoJointly(true));
        }
        if (meaning.matches(WITH_PROXY)) {
            return Optional.of(new Manner.MemberWithProxy());
        }
        return meaning.matches(ALL) ? Optional.of(new Manner.AllJointly()) : Optional.empty();
    }
}
