package org.clientele.document;

import java.util.List;
import org.clientele.companydata.RepresentationCheck;

/**
 * What to think of before a document is made.
 *
 * @param gaps variables that the template names and that are not known
 * @param missingLetters what cannot be drawn, with blanks between; empty if everything can be
 * @param representation whether enough sign; known only where the template names those who do
 */
public record DocumentReview(List<Variable.Value> gaps, String missingLetters, RepresentationCheck representation) {

    public DocumentReview {
        gaps = List.copyOf(gaps);
    }

    /** Whether somebody has to confirm that these are to sign. */
    public boolean needsConfirmation() {
        return needsConfirmation(representation);
    }

    static boolean needsConfirmation(RepresentationCheck check) {
        return switch (check) {
            case RepresentationCheck.TooFew few -> true;
            case RepresentationCheck.AskYourself ask -> true;
            case RepresentationCheck.Enough enough -> false;
            case RepresentationCheck.NothingKnown nothing -> false;
        };
    }
}
