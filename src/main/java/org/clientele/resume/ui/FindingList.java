package org.clientele.resume.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.clientele.resume.leak.Leak;
import org.clientele.resume.leak.LeakPlace;

/** What the check found; each finding leads to its place in the text. */
final class FindingList extends Composite<Div> {

    private final Consumer<String> goTo;

    /** @param goTo called with the id of the mark of a finding */
    FindingList(Consumer<String> goTo) {
        this.goTo = goTo;
        getContent().addClassName("resume-findings");
        getContent().getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** The id of the mark of the finding with this number. */
    static String idOf(int number) {
        return "leak-" + number;
    }

    void show(List<Leak> leaks) {
        getContent().removeAll();
        getContent().add(new Paragraph(getTranslation("resumetab.findings", leaks.size())));
        UnorderedList list = new UnorderedList();
        for (int number = 0; number < leaks.size(); number++) {
            list.add(item(leaks.get(number), idOf(number)));
        }
        getContent().add(list);
        getContent().setClassName("clean", leaks.isEmpty());
        getContent().removeClassName("outdated");
        setVisible(true);
    }

    /** The text is being changed: what is said of it may be wrong until it is looked through again. */
    void outdate() {
        if (isVisible()) {
            getContent().removeClassName("clean");
            getContent().addClassName("outdated");
            getContent().removeAll();
            getContent().add(new Paragraph(getTranslation("resumetab.findings.outdated")));
        }
    }

    private ListItem item(Leak leak, String mark) {
        String quote = leak.quote().replaceAll("\\s+", " ");
        Span kind = new Span(getTranslation("resumetab.leak." + leak.kind()));
        kind.addClassName("secondary");
        return switch (leak.place()) {
            case LeakPlace.InText text -> new ListItem(link(quote, mark), kind);
            case LeakPlace.InLink link -> new ListItem(link(quote, mark), kind);
            case LeakPlace.InMetadata(String key, int from, int to) ->
                new ListItem(new Span(getTranslation("resumetab.place.metadata", quote, key)), kind);
            case LeakPlace.InFileName name ->
                new ListItem(new Span(getTranslation("resumetab.place.fileName", quote)), kind);
            case LeakPlace.InComment comment ->
                new ListItem(new Span(getTranslation("resumetab.place.comment", quote)), kind);
        };
    }

    private Button link(String quote, String mark) {
        Button button = new Button(quote, click -> goTo.accept(mark));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
