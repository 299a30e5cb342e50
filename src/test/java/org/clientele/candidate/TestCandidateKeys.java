package org.clientele.candidate;

import org.clientele.shared.text.Folding;
import org.clientele.shared.text.Trigrams;

/** The keys that a candidate is found by, for benchmarks that write candidates past the application. */
public record TestCandidateKeys(String searchText, String trigrams) {

    public static TestCandidateKeys of(String fullName, String email, String headline) {
        String text = Folding.fold(fullName + " " + email + " " + headline);
        return new TestCandidateKeys(text, Trigrams.asColumn(text));
    }
}
