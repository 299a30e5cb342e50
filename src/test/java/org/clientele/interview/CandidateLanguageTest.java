package org.clientele.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clientele.candidate.CandidateDetails;
import org.clientele.candidate.LanguageLevel;
import org.clientele.candidate.LanguageSkill;
import org.clientele.shared.SalaryPeriod;
import org.junit.jupiter.api.Test;

class CandidateLanguageTest {

    private static final LanguageSkill NATIVE_GERMAN = new LanguageSkill("de", LanguageLevel.NATIVE);
    private static final LanguageSkill GOOD_ENGLISH = new LanguageSkill("en", LanguageLevel.C1);
    private static final LanguageSkill POOR_POLISH = new LanguageSkill("pl", LanguageLevel.A2);
    private static final LanguageSkill NATIVE_UKRAINIAN = new LanguageSkill("uk", LanguageLevel.NATIVE);

    @Test
    void theNativeLanguageComesBeforeThatOfTheCountry() {
        assertThat(proposed("PL", GOOD_ENGLISH, NATIVE_GERMAN)).isEqualTo("de");
    }

    @Test
    void theCountryComesBeforeALanguageThatWasLearned() {
        assertThat(proposed("PL", GOOD_ENGLISH)).isEqualTo("pl");
    }

    @Test
    void whoSpeaksNoneOfOursAtHomeIsWrittenToInTheOneKnownWell() {
        assertThat(proposed("UA", NATIVE_UKRAINIAN, GOOD_ENGLISH, POOR_POLISH)).isEqualTo("en");
        assertThat(proposed("UA", NATIVE_UKRAINIAN, POOR_POLISH)).isEmpty();
    }

    private static String proposed(String country, LanguageSkill... languages) {
        return CandidateLanguage.proposed(new CandidateDetails(
                "Iva",
                "Nowak",
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                country,
                null,
                "",
                List.of(),
                List.of(languages),
                null,
                "",
                SalaryPeriod.MONTH,
                null,
                null,
                ""));
    }
}
