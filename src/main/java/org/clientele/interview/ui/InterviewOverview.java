package org.clientele.interview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.clientele.interview.InterviewDetails;
import org.clientele.interview.InterviewId;
import org.clientele.interview.InterviewKind;
import org.clientele.interview.InterviewState;
import org.clientele.interview.InterviewView;
import org.clientele.interview.Interviews;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.shared.ui.Times;

/** When, where and with whom an interview is, and the times to choose from as long as there are several. */
@StyleSheet("interview.css")
final class InterviewOverview extends Composite<Div> {

    private final Interviews interviews;
    private final RecordLinks links;
    private final AnswerEditing answers;
    private final boolean editable;

    InterviewOverview(InterviewId id, Interviews interviews, RecordLinks links, AnswerEditing answers) {
        this.interviews = interviews;
        this.links = links;
        this.answers = answers;
        this.editable = answers.mayWork();
        show(id);
    }

    private void show(InterviewId id) {
        getContent().removeAll();
        interviews.find(id).ifPresent(interview -> {
            if (interview.state() == InterviewState.PROPOSED) {
                getContent().add(choices(interview));
            }
            getContent().add(facts(interview), people(interview));
        });
    }

    private FactList facts(InterviewView interview) {
        InterviewDetails details = interview.details();
        FactList facts = new FactList("interview.facts");
        if (interview.state() != InterviewState.PROPOSED) {
            facts.fact("interview.time", InterviewTexts.timeInZone(this, interview.time(), details.zone()));
        }
        facts.fact("interview.state", getTranslation("interview.state." + interview.state()));
        facts.fact("interview.kind", getTranslation("interview.kind." + details.kind()));
        addIfAny(facts, "interview.location", interview.location());
        addIfAny(facts, details.kind() == InterviewKind.PHONE ? "interview.phone" : "interview.place", details.place());
        if (!details.link().isEmpty()) {
            facts.fact("interview.link", new Anchor(details.link(), details.link()));
        }
        facts.fact(
                "interview.candidate", links.link(interview.parts().candidate().toRecordRef(), interview.candidate()));
        facts.fact("interview.vacancy", links.link(interview.parts().vacancy().toRecordRef(), interview.vacancy()));
        facts.fact(
                "interview.submission",
                links.link(interview.parts().submission().toRecordRef(), getTranslation("interview.submission")));
        addIfAny(facts, "interview.message", details.message());
        addIfAny(facts, "interview.clientMessage", details.clientMessage());
        addIfAny(facts, "interview.internalNote", details.internalNote());
        if (interview.outcome() != null) {
            facts.fact("interview.outcome", getTranslation("interview.outcome." + interview.outcome()));
        }
        addIfAny(facts, "interview.cancelReason", InterviewTexts.cancelReason(this, interview.cancelReason()));
        return facts;
    }

    private static void addIfAny(FactList facts, String labelKey, String text) {
        if (!text.isEmpty()) {
            facts.fact(labelKey, text);
        }
    }

    private FactList people(InterviewView interview) {
        FactList people = new FactList("interview.people");
        boolean answerable =
                editable && !interview.archived() && interview.state().isAhead();
        people.add(new PeopleList(
                interview, answerable, person -> answers.ask(this, interview, person, this::refreshPage)));
        return people;
    }

    private FactList choices(InterviewView interview) {
        FactList choices = new FactList("interview.choice");
        UnorderedList list = new UnorderedList();
        list.addClassName("interview-choices");
        interview.proposals().forEach(choice -> {
            ListItem item = new ListItem(new Span(InterviewTexts.timeInZone(
                    this, choice.time(), interview.details().zone())));
            if (editable && !interview.archived()) {
                item.add(Buttons.of("interview.choose", click -> ask(interview, choice)));
            }
            list.add(item);
        });
        choices.add(list);
        return choices;
    }

    /** Everybody who takes part is written to at once, which nothing takes back. */
    private void ask(InterviewView interview, InterviewView.Choice choice) {
        new ConfirmDialog(
                        getTranslation("interview.choose"),
                        getTranslation(
                                "interview.choose.ask",
                                InterviewTexts.timeInZone(
                                        this, choice.time(), interview.details().zone())),
                        getTranslation("interview.choose.do"),
                        confirmed -> choose(interview, choice),
                        getTranslation("action.cancel"),
                        cancelled -> {})
                .open();
    }

    private void choose(InterviewView interview, InterviewView.Choice choice) {
        switch (interviews.choose(interview.id(), interview.version(), choice.id())) {
            case SaveOutcome.Saved saved -> {
                Notices.success(this, "interview.chosen");
                refreshPage();
            }
            case SaveOutcome.Conflict conflict -> {
                Notices.failure(this, "interview.choose.conflict", conflict.by(), Times.dateTime(this, conflict.at()));
                refreshPage();
            }
            case SaveOutcome.Gone gone -> Notices.failure(this, "common.gone");
            case SaveOutcome.Invalid invalid ->
                Notices.failure(this, invalid.fields().values().iterator().next());
        }
    }

    /** The buttons of the page's head depend on it too. */
    private void refreshPage() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
