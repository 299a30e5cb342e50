package org.clientele.resume;

import org.clientele.shared.SaveOutcome;

/** How it went to fill a draft with the text of a file. */
public sealed interface BeginOutcome {

    /**
     * The file was read.
     *
     * @param outcome whether the draft has its text now
     * @param inPart whether the file has more than about 100 pages, of which only the beginning was taken
     */
    record Read(SaveOutcome outcome, boolean inPart) implements BeginOutcome {}

    /** Nothing of it can be taken over, for the reason that the translation key says. */
    record Refused(String reasonKey) implements BeginOutcome {}

    /** The candidate has no such file. */
    record Gone() implements BeginOutcome {}
}
