package org.clientele.security;

import java.util.List;

/** How setting up a second factor, or asking for other recovery codes, went. */
public sealed interface FactorSetUp {

    /** It holds. These codes are told this once. */
    record Done(List<String> recoveryCodes) implements FactorSetUp {

        public Done {
            recoveryCodes = List.copyOf(recoveryCodes);
        }
    }

    /** It took too long, or one was set up meanwhile: what holds has to be removed first, by who has it. */
    record TooLate() implements FactorSetUp {}

    /** The code does not fit. */
    record NotDone(CodeAnswer why) implements FactorSetUp {}
}
