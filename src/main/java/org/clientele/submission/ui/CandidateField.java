package org.clientele.submission.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.candidate.CandidateFilter;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.CandidateList;
import org.clientele.candidate.CandidateSort;
import org.clientele.candidate.Candidates;
import org.clientele.shared.PageRef;

/** Chooses candidates by any part of their name, skills or headline. */
final class CandidateField extends MultiSelectComboBox<CandidateChoice> {

    CandidateField(CandidateList list) {
        super();
        setLabel(getTranslation("submission.candidates"));
        setItemLabelGenerator(CandidateChoice::name);
        setRenderer(new ComponentRenderer<>(CandidateField::line));
        setAutoExpand(AutoExpandMode.VERTICAL);
        setClearButtonVisible(true);
        setPageSize(PageRef.SIZE);
        setItems(query -> {
            PageRef page = new PageRef(query.getOffset() / PageRef.SIZE + 1);
            query.getLimit();
            return found(list, query.getFilter().orElse(""), page);
        });
    }

    /** Shows these as chosen. */
    void choose(Collection<CandidateId> ids, Candidates candidates) {
        setValue(ids.stream()
                .flatMap(id -> candidates.find(id).stream())
                .map(view -> new CandidateChoice(
                        view.id(), view.details().fullName(), view.details().headline()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    Set<CandidateId> chosen() {
        return getValue().stream().map(CandidateChoice::id).collect(Collectors.toSet());
    }

    private static Stream<CandidateChoice> found(CandidateList list, String text, PageRef page) {
        return list.page(CandidateFilter.ALL.withText(text), CandidateSort.BY_NAME, page).rows().stream()
                .map(row -> new CandidateChoice(row.id(), row.fullName(), row.headline()));
    }

    private static Div line(CandidateChoice choice) {
        Span headline = new Span(choice.headline());
        headline.addClassName("secondary");
        Div line = new Div(new Span(choice.name()), headline);
        line.addClassName("two-lines");
        return line;
    }
}
