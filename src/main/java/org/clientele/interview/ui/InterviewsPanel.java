package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.clientele.interview.InterviewList;
import org.clientele.interview.InterviewRow;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Slice;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.submission.SubmissionId;

/** The interviews that hang on a record, the latest first. */
@StyleSheet("interview.css")
final class InterviewsPanel extends Composite<Div> {

    private final RecordRef record;
    private final InterviewList interviews;
    private final Div list = new Div();
    private PageRef page = PageRef.FIRST;

    InterviewsPanel(RecordRef record, InterviewList interviews, InterviewEditing editing) {
        this.record = record;
        this.interviews = interviews;
        if (record.type() == RecordType.SUBMISSION && editing.mayWork()) {
            Div bar = new Div(Buttons.of(
                    "interview.arrange", click -> editing.arrange(this, new SubmissionId(record.id()), id -> show())));
            bar.addClassName("filter-bar");
            getContent().add(bar);
        }
        getContent().add(list);
        show();
    }

    private void show() {
        Slice<InterviewRow> slice = interviews.of(record, page);
        list.removeAll();
        if (slice.rows().isEmpty()) {
            list.add(new EmptyState("interviews.empty", "interviews.empty.hint"));
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("interview-lines");
        slice.rows().forEach(row -> lines.add(line(row)));
        list.add(lines);
        if (slice.hasNext()) {
            list.add(Buttons.of("interviews.next", click -> turn(page.number() + 1)));
        }
        if (!page.equals(PageRef.FIRST)) {
            list.add(Buttons.of("interviews.previous", click -> turn(page.number() - 1)));
        }
    }

    private void turn(int number) {
        page = new PageRef(number);
        show();
    }

    private ListItem line(InterviewRow row) {
        Anchor link = new Anchor(InterviewNavigation.url(row.id()), InterviewTexts.time(this, row.time(), row.zone()));
        List<String> beside = new ArrayList<>();
        beside.add(getTranslation("interview.kind." + row.kind()));
        if (record.type() != RecordType.CANDIDATE && record.type() != RecordType.SUBMISSION) {
            beside.add(row.candidate());
        }
        if (record.type() != RecordType.VACANCY && record.type() != RecordType.SUBMISSION) {
            beside.add(row.vacancy());
        }
        if (record.type() == RecordType.CANDIDATE) {
            beside.add(row.client());
        }
        Span aside = new Span(String.join(" · ", beside));
        aside.addClassName("secondary");
        Component state = InterviewTexts.state(this, row.state());
        ListItem item = new ListItem(link, state, aside);
        item.addClassName("interview-line");
        return item;
    }
}
