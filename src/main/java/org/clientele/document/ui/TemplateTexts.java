package org.clientele.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.clientele.document.render.Place;
import org.clientele.document.render.Problem;

/** What is said of templates in the reader's language. */
final class TemplateTexts {

    /** More would be read by nobody; the first ones are the reason of the others. */
    private static final int MOST_PROBLEMS = 20;

    private TemplateTexts() {}

    /** A language as the reader calls it. */
    static String language(Locale reader, String code) {
        return Locale.of(code).getDisplayLanguage(reader);
    }

    /** One problem in a sentence. */
    static String problem(Component reader, Problem problem) {
        return reader.getTranslation("template.problem." + problem.kind(), problem.subject());
    }

    /** All problems with their places. */
    static Component problems(Component reader, List<Problem> problems) {
        UnorderedList list = new UnorderedList();
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> list.add(item(reader, problem)));
        Div all = new Div(new H3(reader.getTranslation("template.problems", problems.size())), list);
        if (problems.size() > MOST_PROBLEMS) {
            all.add(new Paragraph(reader.getTranslation("template.problems.more", problems.size() - MOST_PROBLEMS)));
        }
        all.addClassName("template-problems");
        all.getElement().setAttribute("role", "alert");
        return all;
    }

    private static ListItem item(Component reader, Problem problem) {
        ListItem item = new ListItem(problem(reader, problem));
        Place place = problem.place();
        if (place.part() != Place.Part.FILE) {
            Span where = new Span(reader.getTranslation("template.place." + place.part(), place.number(), place.row()));
            where.addClassName("secondary");
            item.add(where);
            if (!place.text().isEmpty()) {
                Span text = new Span(place.text());
                text.addClassName("template-excerpt");
                item.add(text);
            }
        }
        return item;
    }
}
