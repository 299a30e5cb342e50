package org.clientele.portal;

import java.util.Map;
import org.clientele.shared.MergeSide;

/** Whose account for the portal stays when two contacts with accounts become one (docs/features.md N15). */
public final class StayingAccount {

    /** The name of the question. */
    public static final String QUESTION = "portalAccount";

    private StayingAccount() {}

    /** Whether the absorbed contact's was chosen. Where nothing was asked it was not. */
    public static boolean isTheAbsorbedOnes(Map<String, MergeSide> answers) {
        return answers.get(QUESTION) == MergeSide.ABSORBED;
    }
}
