package org.clientele.candidate;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which candidates a list shows: those that fulfil every part. An empty part asks for nothing.
 *
 * @param text what was typed: a fragment of the name, an e-mail address, a phone number, the headline or a skill, or the
 *     first one or two letters of the last name
 * @param skill candidates who have it
 * @param city exactly, but for case and accents
 * @param language ISO 639-1 code of a language that they know, or empty
 * @param availableInDays who can begin within so many days from today; null for all
 */
public record CandidateFilter(
        String text,
        @Nullable SkillId skill,
        String city,
        String language,
        @Nullable Integer availableInDays,
        @Nullable ConsentState consent) {

    /** All candidates that are not archived. */
    public static final CandidateFilter ALL = new CandidateFilter("", null, "", "", null, null);

    /** A phone number as people write it, or a part of one. */
    private static final Pattern PHONE = Pattern.compile("[+(]?\\d[\\d\\s()./-]{3,}");

    public CandidateFilter withText(String newText) {
        return new CandidateFilter(newText, skill, city, language, availableInDays, consent);
    }

    /** What is looked for: of phone numbers the digits, which the searched text has without blanks. */
    String sought() {
        String typed = text.strip();
        return PHONE.matcher(typed).matches() ? typed.replaceAll("\\D", "") : typed;
    }
}
