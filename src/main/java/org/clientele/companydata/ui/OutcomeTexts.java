package org.clientele.companydata.ui;

import com.vaadin.flow.component.Component;
import org.clientele.companydata.CheckOutcome;

/** What came of asking a register, in a sentence. */
final class OutcomeTexts {

    private OutcomeTexts() {}

    static String sentence(Component reader, CheckOutcome outcome) {
        return reader.getTranslation(key(outcome), arguments(reader, outcome));
    }

    static String key(CheckOutcome outcome) {
        return switch (outcome) {
            case CheckOutcome.Kept kept -> "companyData.kept";
            case CheckOutcome.Unknown unknown -> "companyData.unknown";
            case CheckOutcome.NoNumber none -> "companyData.noNumber." + none.register();
            case CheckOutcome.Failed failed -> "register.failure." + failed.reason();
            case CheckOutcome.Gone gone -> "common.gone";
        };
    }

    static Object[] arguments(Component reader, CheckOutcome outcome) {
        return switch (outcome) {
            case CheckOutcome.Kept(int proposals) -> new Object[] {proposals};
            case CheckOutcome.Unknown(var register) -> new Object[] {reader.getTranslation("register." + register)};
            default -> new Object[0];
        };
    }
}
