package org.clientele.submission;

import java.util.List;
import java.util.Locale;
import org.clientele.shared.BeforeServing;
import org.clientele.shared.ui.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the list of reasons at the first start, in the installation's language. Later it is the administrator's. */
@Component
class FirstReasons extends BeforeServing {

    private static final List<String> OF_CLIENTS =
            List.of("SKILLS", "EXPERIENCE", "SALARY", "LANGUAGES", "TEAM", "OTHER_CANDIDATE", "VACANCY_STOPPED");

    private static final List<String> OF_AGENCY = List.of("SKILLS", "SALARY", "NOT_INTERESTED", "NOT_REACHED");

    private final RejectionReasonRepository reasons;
    private final Translations translations;
    private final TransactionTemplate transaction;
    private final Locale language;

    FirstReasons(
            RejectionReasonRepository reasons,
            Translations translations,
            PlatformTransactionManager transactions,
            @Value("${clientele.language}") Locale language) {
        super(1);
        this.reasons = reasons;
        this.translations = translations;
        this.transaction = new TransactionTemplate(transactions);
        this.language = language;
    }

    @Override
    protected void prepare() {
        transaction.executeWithoutResult(status -> {
            if (reasons.count() == 0) {
                add(RejectionSide.CLIENT, OF_CLIENTS);
                add(RejectionSide.AGENCY, OF_AGENCY);
            }
        });
    }

    private void add(RejectionSide side, List<String> keys) {
        for (int index = 0; index < keys.size(); index++) {
            String name = translations.getTranslation("submission.reason.first." + keys.get(index), language);
            reasons.save(new RejectionReason(side, name, index + 1));
        }
    }
}
