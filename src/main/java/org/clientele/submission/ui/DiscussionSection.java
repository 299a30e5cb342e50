package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.clientele.security.CurrentActor;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;
import org.clientele.submission.CommentThread;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionPage;
import org.clientele.submission.SubmissionThreads;

/** The tab with the two threads of a submission, side by side and unlike each other. */
@org.springframework.stereotype.Component
class DiscussionSection implements RecordSection {

    private final SubmissionThreads threads;
    private final SubmissionPage page;
    private final CurrentActor actor;

    DiscussionSection(SubmissionThreads threads, SubmissionPage page, CurrentActor actor) {
        this.threads = threads;
        this.page = page;
        this.actor = actor;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.SUBMISSION;
    }

    @Override
    public String id() {
        return "discussion";
    }

    @Override
    public String titleKey() {
        return "submission.discussion";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(RecordRef record) {
        SubmissionId id = new SubmissionId(record.id());
        Div both = new Div(
                new ThreadPanel(id, CommentThread.INTERNAL, threads, page, actor),
                new ThreadPanel(id, CommentThread.CLIENT, threads, page, actor));
        both.addClassName("threads");
        return both;
    }
}
