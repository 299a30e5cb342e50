package org.clientele.interview;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clientele.candidate.CandidateDetails;
import org.clientele.candidate.LanguageLevel;
import org.clientele.candidate.LanguageSkill;
import org.clientele.shared.ui.Translations;

/** In which of our languages a candidate is best written to, as far as is known. */
final class CandidateLanguage {

    /** Where one of ours is what people speak at home, or learned at school. */
    private static final Map<String, String> OF_COUNTRIES = Map.ofEntries(
            Map.entry("PL", "pl"),
            Map.entry("DE", "de"),
            Map.entry("AT", "de"),
            Map.entry("CH", "de"),
            Map.entry("LI", "de"),
            Map.entry("RU", "ru"),
            Map.entry("BY", "ru"),
            Map.entry("KZ", "ru"),
            Map.entry("KG", "ru"),
            Map.entry("GB", "en"),
            Map.entry("IE", "en"),
            Map.entry("US", "en"));

    private CandidateLanguage() {}

    /** The native language, else that of the country, else the one that is known best; empty for the installation's. */
    static String proposed(CandidateDetails candidate) {
        Optional<LanguageSkill> best = candidate.languages().stream()
                .filter(skill -> isOurs(skill.language()))
                .max(Comparator.comparing(LanguageSkill::level));
        return best.filter(skill -> skill.level() == LanguageLevel.NATIVE)
                .map(LanguageSkill::language)
                .or(() -> Optional.ofNullable(OF_COUNTRIES.get(candidate.country())))
                .or(() -> best.filter(skill -> skill.level().compareTo(LanguageLevel.B2) >= 0)
                        .map(LanguageSkill::language))
                .orElse("");
    }

    static boolean isOurs(String language) {
        return Translations.LANGUAGES.stream().map(Locale::getLanguage).anyMatch(language::equals);
    }
}
