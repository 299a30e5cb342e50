package org.clientele.candidate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A language that somebody knows, and how well.
 *
 * @param language ISO 639-1 code
 */
@Embeddable
public record LanguageSkill(
        String language, @Enumerated(EnumType.STRING) LanguageLevel level) {

    @Override
    public String toString() {
        return language + " " + level;
    }
}
