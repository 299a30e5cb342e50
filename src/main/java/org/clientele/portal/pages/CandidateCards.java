package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.clientele.portal.ApplicantView;
import org.clientele.portal.PortalStage;
import org.clientele.portal.PortalSubmissionView;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Times;

/** Who was put forward for a vacancy, as cards under the stages in which they stand. */
final class CandidateCards extends Composite<Div> {

    private static final int PART = 24;
    private static final int FEW_SKILLS = 4;

    CandidateCards(List<PortalStage> stages, List<PortalSubmissionView> candidates) {
        getContent().addClassName("portal-stages");
        for (PortalStage stage : stages) {
            List<PortalSubmissionView> standing = candidates.stream()
                    .filter(candidate -> candidate.stage().id().equals(stage.id()))
                    .toList();
            if (!standing.isEmpty()) {
                getContent().add(section(stage, standing));
            }
        }
    }

    private Section section(PortalStage stage, List<PortalSubmissionView> candidates) {
        Span number = new Span(getTranslation("portalpages.candidates", (long) candidates.size()));
        number.addClassName("secondary");
        Div cards = new Div();
        cards.addClassName("portal-cards");
        Section section = new Section(new H2(PortalWords.stage(this, stage)), number, cards);
        section.addClassName("portal-stage");
        show(section, cards, candidates, 0);
        return section;
    }

    private void show(Section section, Div cards, List<PortalSubmissionView> candidates, int from) {
        candidates.stream().skip(from).limit(PART).map(this::card).forEach(cards::add);
        if (candidates.size() > from + PART) {
            section.add(Buttons.of("portalpages.more", click -> {
                section.remove(click.getSource());
                show(section, cards, candidates, from + PART);
            }));
        }
    }

    private Component card(PortalSubmissionView candidate) {
        ApplicantView applicant = candidate.applicant();
        H3 name = new H3(PortalNavigation.link(PortalNavigation.url(candidate.id()), applicant.name()));
        Div who = new Div(name);
        who.addClassName("portal-who");
        line(who, applicant.headline());
        line(who, applicant.city());
        Div head = new Div(Face.of(candidate), who);
        head.addClassName("portal-head");
        Article card = new Article(head);
        card.addClassName("portal-card");
        if (!applicant.skills().isEmpty()) {
            Div skills = new Div();
            skills.addClassName("portal-skills");
            applicant.skills().stream().limit(FEW_SKILLS).map(Span::new).forEach(skills::add);
            card.add(skills);
        }
        Div numbers = new Div(PortalWords.stars(this, candidate.stars()));
        numbers.addClassName("portal-numbers");
        if (candidate.fresh()) {
            numbers.add(BadgeColor.BLUE.badge(getTranslation("portalpages.new")));
        }
        Span since = new Span(getTranslation("portalpages.since", Times.date(this, candidate.stageSince())));
        since.addClassName("secondary");
        numbers.add(since);
        card.add(numbers);
        return card;
    }

    private static void line(Div who, String text) {
        if (!text.isEmpty()) {
            Span line = new Span(text);
            line.addClassName("secondary");
            who.add(line);
        }
    }
}
