package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.shared.RecordPresence;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.RecordSection;
import org.clientele.submission.PlacedRow;
import org.clientele.submission.SubmissionLists;

/** The tab with the submissions of a candidate, at a client, or shown to a contact. */
@org.springframework.stereotype.Component
class SubmissionsSection implements RecordSection {

    private final SubmissionLists lists;
    private final SubmissionActions actions;
    private final SubmitDialogs dialogs;
    private final TermsCards terms;
    private final RecordPresence presence;
    private final Clock clock;

    SubmissionsSection(
            SubmissionLists lists,
            SubmissionActions actions,
            SubmitDialogs dialogs,
            TermsCards terms,
            RecordPresence presence,
            Clock clock) {
        this.lists = lists;
        this.actions = actions;
        this.dialogs = dialogs;
        this.terms = terms;
        this.presence = presence;
        this.clock = clock;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CANDIDATE || type == RecordType.CLIENT || type == RecordType.CONTACT;
    }

    @Override
    public String id() {
        return "submissions";
    }

    @Override
    public String titleKey() {
        return "submission.titles";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Component create(RecordRef record) {
        Div content = new Div();
        content.addClassName("pipeline");
        show(content, record);
        return content;
    }

    private void show(Div content, RecordRef record) {
        content.removeAll();
        Runnable refresh = () -> show(content, record);
        switch (record.type()) {
            case CANDIDATE -> {
                if (!presence.isInUse(record.id())) {
                    content.add(new EmptyState("candidate.archived", "submission.archived.hint"));
                    return;
                }
                CandidateId id = new CandidateId(record.id());
                Component[] submit = actions.mayWork()
                        ? new Component[] {
                            Buttons.primary(
                                    "submission.share", click -> dialogs.forCandidates(content, Set.of(id), refresh))
                        }
                        : new Component[0];
                add(content, lists.of(id), "submission.none.candidate", PlacedList.Shows.VACANCY, submit);
            }
            case CLIENT -> {
                ClientId id = new ClientId(record.id());
                content.add(terms.card(id, refresh));
                add(content, lists.of(id), "submission.none", PlacedList.Shows.BOTH);
            }
            case CONTACT -> {
                ContactId id = new ContactId(record.id());
                add(content, lists.of(id), "submission.none.contact", PlacedList.Shows.BOTH);
            }
            default -> throw new IllegalArgumentException("No submissions of a " + record.type());
        }
    }

    private void add(Div content, List<PlacedRow> rows, String emptyKey, PlacedList.Shows shows, Component... buttons) {
        if (rows.isEmpty()) {
            content.add(new EmptyState(emptyKey, "submission.none.hint", buttons));
            return;
        }
        if (buttons.length > 0) {
            Div toolbar = new Div(buttons);
            toolbar.addClassName("section-toolbar");
            content.add(toolbar);
        }
        content.add(new PlacedList(rows, shows, clock));
    }
}
