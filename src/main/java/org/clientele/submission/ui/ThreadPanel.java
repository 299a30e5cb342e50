package org.clientele.submission.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Collectors;
import org.clientele.resume.leak.Leak;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;
import org.clientele.submission.CommentDraft;
import org.clientele.submission.CommentRow;
import org.clientele.submission.CommentThread;
import org.clientele.submission.Reason;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionPage;
import org.clientele.submission.SubmissionThreads;

/** One of the threads: whom it is for stands above it, in its colour, and again at the button that writes. */
final class ThreadPanel extends Composite<Section> {

    private final SubmissionId submission;
    private final CommentThread thread;
    private final SubmissionThreads threads;
    private final SubmissionPage page;
    private final CurrentActor actor;
    private final Div comments = new Div();
    private final TextArea body = new TextArea();
    private final TextArea override = new TextArea();
    private final Button write;

    ThreadPanel(
            SubmissionId submission,
            CommentThread thread,
            SubmissionThreads threads,
            SubmissionPage page,
            CurrentActor actor) {
        this.submission = submission;
        this.thread = thread;
        this.threads = threads;
        this.page = page;
        this.actor = actor;
        boolean internal = thread == CommentThread.INTERNAL;
        H2 title = new H2(
                Icons.of(internal ? "vaadin:lock" : "vaadin:users"),
                new Span(getTranslation("submission.thread." + thread)));
        write = Buttons.of(
                internal ? "submission.thread.INTERNAL.write" : "submission.thread.CLIENT.write", click -> write());
        write.setDisableOnClick(true);
        getContent().addClassNames("thread", internal ? "thread-internal" : "thread-client");
        getContent().getElement().setAttribute("aria-label", getTranslation("submission.thread." + thread));
        getContent().add(title, comments);
        if (actor.may(Permission.WORK)) {
            getContent().add(writer(internal));
        }
        refresh();
    }

    private Div writer(boolean internal) {
        body.setLabel(getTranslation(internal ? "submission.thread.INTERNAL.label" : "submission.thread.CLIENT.label"));
        body.setMaxLength(CommentDraft.BODY_MAX);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.setWidthFull();
        override.setLabel(getTranslation("submission.overrideReason"));
        override.setMaxLength(Reason.TEXT_MAX);
        override.setWidthFull();
        override.setVisible(false);
        Div buttons = new Div(write);
        buttons.addClassName("card-actions");
        if (!internal) {
            body.addValueChangeListener(event -> check());
            buttons.add(Buttons.of("submission.comment.record", click -> record()));
        }
        Div writer = new Div(body, override, buttons);
        writer.addClassName("thread-writer");
        return writer;
    }

    /** What leaks is said while it is being typed; only a team lead can let it through. */
    private boolean check() {
        List<Leak> found = body.isEmpty() ? List.of() : threads.leaks(submission, body.getValue());
        body.setInvalid(!found.isEmpty());
        body.setErrorMessage(
                found.isEmpty()
                        ? null
                        : getTranslation(
                                "submission.comment.leaks",
                                found.stream().map(this::name).collect(Collectors.joining("; "))));
        override.setVisible(!found.isEmpty() && actor.may(Permission.LEAD));
        return found.isEmpty();
    }

    private String name(Leak leak) {
        return getTranslation("resumetab.leak." + leak.kind()) + ": "
                + leak.quote().replaceAll("\\s+", " ");
    }

    private void write() {
        try {
            CommentDraft draft =
                    new CommentDraft(thread, body.getValue(), null, override.isVisible() ? override.getValue() : "");
            switch (threads.write(submission, draft)) {
                case SaveOutcome.Saved saved -> {
                    body.clear();
                    override.clear();
                    override.setVisible(false);
                    refresh();
                }
                case SaveOutcome.Invalid(var fields) -> {
                    // What leaks is named; other flaws are said.
                    if (thread == CommentThread.INTERNAL || check()) {
                        fields.values().forEach(key -> {
                            body.setInvalid(true);
                            body.setErrorMessage(getTranslation(key));
                        });
                    }
                }
                case SaveOutcome.Conflict conflict -> throw new IllegalStateException("No version was asked for");
                case SaveOutcome.Gone gone -> Notices.failure(this, "common.gone");
            }
        } finally {
            write.setEnabled(true);
        }
    }

    private void record() {
        QuoteForm form = new QuoteForm(page.contacts(submission));
        form.read(new QuoteForm.Input(null, ""));
        new FormDialog<>(
                        getTranslation("submission.comment.record"),
                        form,
                        typed -> threads.write(
                                submission,
                                new CommentDraft(
                                        CommentThread.CLIENT,
                                        typed.body(),
                                        typed.contact() == null
                                                ? null
                                                : typed.contact().id(),
                                        "")))
                .onSaved(saved -> refresh())
                .open();
    }

    private void refresh() {
        comments.removeAll();
        List<CommentRow> rows = threads.of(submission, thread);
        if (rows.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("submission.thread.empty"));
            nothing.addClassName("secondary");
            comments.add(nothing);
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("moves");
        rows.forEach(row -> list.add(line(row)));
        comments.add(list);
    }

    private ListItem line(CommentRow row) {
        Span who = new Span(
                row.contact() == null ? row.author() : SubmissionTexts.contact(this, row.author(), row.recordedBy()));
        who.addClassName("comment-author");
        Span when = new Span(Times.dateTime(this, row.writtenAt()));
        when.addClassName("secondary");
        Span text = new Span(row.deleted() ? getTranslation("submission.comment.deleted") : row.body());
        text.addClassName(row.deleted() ? "secondary" : "paragraphs");
        ListItem item = new ListItem(who, when, text);
        if (row.contact() != null) {
            item.addClassName("of-client");
        }
        if (!row.deleted() && row.own() && actor.may(Permission.WORK)) {
            Button delete = Buttons.icon("vaadin:trash", "submission.comment.delete", click -> {
                threads.delete(row.id());
                refresh();
            });
            item.add(delete);
        }
        return item;
    }
}
