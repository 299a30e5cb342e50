package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.portal.PortalCandidatePage;
import org.clientele.portal.PortalRating;
import org.clientele.portal.PortalVerdict;
import org.clientele.shared.ui.Times;
import org.clientele.submission.Rating;
import org.jspecify.annotations.Nullable;

/** How contacts of the client rated the candidate, as far as the role shows it. */
final class RatingPanel extends Composite<Section> {

    /** @param rate null if the contact may not */
    RatingPanel(PortalCandidatePage page, @Nullable Consumer<Rating> rate) {
        getContent().addClassName("portal-panel");
        getContent().add(new H2(getTranslation("portalpages.ratings")));
        PortalVerdict said = page.verdict();
        if (said != null) {
            getContent().add(said(said));
        }
        if (rate != null) {
            getContent()
                    .add(new StarsField(
                            page.ratings().stream().filter(PortalRating::own).findFirst(), rate));
        }
        List<PortalRating> shown = page.ratings().stream()
                .filter(rating -> rate == null || !rating.own())
                .toList();
        if (!shown.isEmpty()) {
            getContent().add(list(shown));
        } else if (rate == null && said == null) {
            // Who is shown none need not know whether there are any.
            setVisible(false);
        }
    }

    private Paragraph said(PortalVerdict said) {
        String why = Stream.of(Objects.requireNonNullElse(said.reason(), ""), said.words())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        Span when = new Span(" " + Times.date(this, said.givenAt()));
        when.addClassName("secondary");
        Paragraph line = new Paragraph(
                new Span(getTranslation("portalpages.verdict.said") + ": "
                        + getTranslation("portalpages.verdict." + said.verdict())
                        + (why.isEmpty() ? "" : " – " + why)),
                when);
        line.addClassName("paragraphs");
        return line;
    }

    private UnorderedList list(List<PortalRating> ratings) {
        UnorderedList list = new UnorderedList();
        list.addClassName("portal-list");
        ratings.forEach(rating -> list.add(line(rating)));
        return list;
    }

    private ListItem line(PortalRating rating) {
        Span stars = new Span("★".repeat(rating.stars()) + "☆".repeat(Rating.BEST - rating.stars()));
        stars.addClassName("portal-stars");
        stars.getElement().setAttribute("role", "img");
        stars.getElement().setAttribute("aria-label", getTranslation("portalpages.stars.given", rating.stars()));
        Span when = new Span(getTranslation(rating.own() ? "portalpages.rating.own" : "portalpages.rating.colleague")
                + " · " + Times.date(this, rating.ratedAt()));
        when.addClassName("secondary");
        ListItem line = new ListItem(stars, when);
        if (!rating.remark().isEmpty()) {
            Span remark = new Span(rating.remark());
            remark.addClassName("paragraphs");
            line.add(remark);
        }
        return line;
    }
}
