package org.clientele.candidate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.clientele.candidate.CandidateDetails;
import org.clientele.candidate.CandidateDuplicates.Hit;

/**
 * Says while one types which candidates may be the same. It only warns: two people may well share a name. The links open
 * beside the form, so that nothing typed is lost.
 */
final class DuplicateWarning extends Composite<Div> {

    private final Function<CandidateDetails, List<Hit>> find;
    private List<Hit> shown = List.of();

    DuplicateWarning(Function<CandidateDetails, List<Hit>> find) {
        this.find = find;
        getContent().addClassName("duplicates");
        getContent().getElement().setAttribute("role", "status");
        getContent().setVisible(false);
    }

    /** Looks for those who are like what is typed now. */
    void show(CandidateDetails typed) {
        List<Hit> hits = find.apply(typed);
        if (hits.equals(shown)) {
            return;
        }
        shown = hits;
        UnorderedList list = new UnorderedList();
        hits.forEach(hit -> list.add(item(hit)));
        getContent().removeAll();
        getContent().add(new Span(getTranslation("candidate.duplicates", hits.size())), list);
        getContent().setVisible(!hits.isEmpty());
    }

    private ListItem item(Hit hit) {
        Anchor link = new Anchor(
                CandidateNavigation.url(hit.candidate().id()), hit.candidate().name(), AnchorTarget.BLANK);
        String reason = getTranslation("candidate.duplicate." + hit.reason());
        String archived = hit.candidate().archived() ? ", " + getTranslation("candidate.archived.short") : "";
        return new ListItem(link, new Span(" (" + reason + archived + ")"));
    }
}
