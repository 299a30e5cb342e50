package org.clientele.shared.ui;

import org.clientele.shared.RecordRef;

/**
 * Lets a form ask for a client without knowing of clients. Made as a Spring bean by the feature that keeps them; others
 * than the ones that the signed-in person sees are not offered.
 */
public interface RecordChooser {

    /** Builds the field, in which nothing is chosen. */
    SearchField<Choice> create();

    /** One that can be chosen, and how it is called. */
    record Choice(RecordRef ref, String name) {}
}
