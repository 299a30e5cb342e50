package org.clientele.portal;

import java.util.List;
import org.clientele.interview.Answer;
import org.jspecify.annotations.Nullable;

/**
 * An interview in the calendar of a contact.
 *
 * @param vacancy its title
 * @param candidate called as the contact is shown the name
 * @param answer what the contact itself said; null if it does not take part
 * @param words those beside the answer, such as the times that it has proposed itself; may be empty
 * @param proposals the times to choose from, by time; empty once one was chosen
 */
public record PortalAgendaItem(
        PortalInterviewView interview,
        String vacancy,
        String candidate,
        @Nullable Answer answer,
        String words,
        List<PortalProposal> proposals) {

    public PortalAgendaItem {
        proposals = List.copyOf(proposals);
    }
}
