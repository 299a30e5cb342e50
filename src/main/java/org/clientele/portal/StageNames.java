package org.clientele.portal;

import java.util.Locale;
import java.util.UUID;
import org.clientele.shared.ui.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What contacts call the stages: by the client's name for them, else by their kind in the contact's language. */
@Component
class StageNames {

    private final VisibleVacancyRepository vacancies;
    private final ViewerQueries viewers;
    private final Translations translations;
    private final Locale usualLanguage;

    StageNames(
            VisibleVacancyRepository vacancies,
            ViewerQueries viewers,
            Translations translations,
            @Value("${clientele.language}") Locale usualLanguage) {
        this.vacancies = vacancies;
        this.viewers = viewers;
        this.translations = translations;
        this.usualLanguage = usualLanguage;
    }

    /** Empty if the contact that looks does not see the stage. */
    String of(UUID stage, UUID viewer) {
        return vacancies.findStage(stage).map(found -> name(found, viewer)).orElse("");
    }

    private String name(PortalStage stage, UUID viewer) {
        return stage.name().isEmpty()
                ? translations.getTranslation(
                        "vacancy.stage." + stage.kind(),
                        viewers.language(viewer).orElse(usualLanguage))
                : stage.name();
    }
}
