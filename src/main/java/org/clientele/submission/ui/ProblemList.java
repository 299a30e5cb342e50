package org.clientele.submission.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.submission.Reason;
import org.clientele.submission.ShareProblem;
import org.clientele.submission.ShareProblem.Severity;

/** What speaks against putting candidates forward, and the word that it is to be done all the same. */
final class ProblemList extends Composite<Div> {

    private final UnorderedList list = new UnorderedList();
    private final Checkbox accept = new Checkbox();
    private final TextArea override;
    private final boolean lead;
    private List<ShareProblem> shown = List.of();

    /**
     * @param lead whether the reader may let leaks through
     * @param onChange called when something was accepted or taken back
     */
    ProblemList(boolean lead, Runnable onChange) {
        this.lead = lead;
        H3 title = new H3(getTranslation("submission.problem.title"));
        accept.setLabel(getTranslation("submission.problem.accept"));
        accept.addValueChangeListener(event -> onChange.run());
        override = new TextArea(getTranslation("submission.overrideReason"));
        override.setMaxLength(Reason.TEXT_MAX);
        override.setWidthFull();
        override.addValueChangeListener(event -> onChange.run());
        getContent().addClassNames("problems");
        getContent().getElement().setAttribute("aria-live", "polite");
        getContent().add(title, list, accept, override);
        getContent().setVisible(false);
    }

    /** What is new has to be accepted anew. */
    void show(List<ShareProblem> problems) {
        if (!new HashSet<>(shown).containsAll(problems)) {
            accept.setValue(false);
        }
        shown = problems;
        list.removeAll();
        problems.forEach(problem -> list.add(line(problem)));
        getContent().setVisible(!problems.isEmpty());
        boolean blocked = isBlocked();
        accept.setVisible(!problems.isEmpty() && !blocked);
        override.setVisible(!blocked && has(Severity.ASKS_LEAD));
    }

    /** Whether nothing is in the way any more. */
    boolean isSettled() {
        return shown.isEmpty()
                || !isBlocked()
                        && accept.getValue()
                        && (!has(Severity.ASKS_LEAD) || !override.getValue().isBlank());
    }

    Set<ShareProblem> accepted() {
        return accept.getValue() ? Set.copyOf(shown) : Set.of();
    }

    String overrideReason() {
        return override.getValue();
    }

    private boolean isBlocked() {
        return has(Severity.BLOCKS) || has(Severity.ASKS_LEAD) && !lead;
    }

    private boolean has(Severity severity) {
        return shown.stream().anyMatch(problem -> problem.kind().severity() == severity);
    }

    private ListItem line(ShareProblem problem) {
        Span what = new Span(getTranslation(
                "submission.problem." + problem.kind(),
                problem.kind() == ShareProblem.Kind.NOT_SEEN ? getTranslation(problem.detail()) : problem.detail()));
        Span who = new Span(problem.name());
        who.addClassName("problem-who");
        ListItem item = new ListItem(who, what);
        switch (problem.kind().severity()) {
            case BLOCKS -> item.add(BadgeColor.RED.badge(getTranslation("submission.problem.blocks")));
            case ASKS_LEAD -> item.add(BadgeColor.AMBER.badge(getTranslation("submission.problem.asksLead")));
            case WARNS -> {}
        }
        return item;
    }
}
