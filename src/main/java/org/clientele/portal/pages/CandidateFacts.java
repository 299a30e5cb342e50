package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.clientele.candidate.LanguageSkill;
import org.clientele.portal.ApplicantView;
import org.clientele.portal.PortalSubmissionView;
import org.clientele.shared.ui.Times;

/** What the contact's role shows of the candidate, and nothing about what it does not. */
final class CandidateFacts extends Composite<Section> {

    private final DescriptionList facts = new DescriptionList();

    CandidateFacts(PortalSubmissionView candidate) {
        ApplicantView applicant = candidate.applicant();
        facts.addClassName("facts");
        getContent().addClassName("portal-panel");
        getContent().add(new H2(getTranslation("portalpages.facts")));
        if (!candidate.comment().isEmpty()) {
            Paragraph words = new Paragraph(candidate.comment());
            words.addClassNames("paragraphs", "portal-words");
            getContent().add(words);
        }
        text("portalpages.city", applicant.city());
        if (applicant.availableFrom() != null) {
            text("portalpages.availableFrom", Times.date(this, applicant.availableFrom()));
        }
        if (applicant.salaryWish() != null) {
            text(
                    "portalpages.salaryWish",
                    PortalWords.amount(
                            this,
                            applicant.salaryWish().amount(),
                            applicant.salaryWish().currency(),
                            applicant.salaryWish().period()));
        }
        list("portalpages.skills", applicant.skills(), Span::new, "portal-skills");
        list("portalpages.languages", applicant.languages(), language -> new Span(spoken(language)), "portal-skills");
        list("portalpages.emails", applicant.emails(), mail -> new Anchor("mailto:" + mail, mail), "portal-lines");
        list("portalpages.phones", applicant.phones(), phone -> new Anchor("tel:" + phone, phone), "portal-lines");
        list("portalpages.links", applicant.links(), CandidateFacts::outside, "portal-lines");
        if (facts.getChildren().findAny().isPresent()) {
            getContent().add(facts);
        }
    }

    /** Nothing was said, and nothing is shown. */
    boolean isEmpty() {
        return getContent().getChildren().count() <= 1;
    }

    private String spoken(LanguageSkill skill) {
        return Locale.of(skill.language()).getDisplayLanguage(Times.locale(this)) + " · "
                + getTranslation("candidate.language." + skill.level());
    }

    private static Anchor outside(String url) {
        Anchor link = new Anchor(url, url);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.getElement().setAttribute("target", "_blank");
        return link;
    }

    private void text(String key, String text) {
        if (!text.isEmpty()) {
            fact(key, new Text(text));
        }
    }

    private <T> void list(String key, List<T> values, Function<T, Component> shown, String className) {
        if (!values.isEmpty()) {
            Div all = new Div();
            all.addClassName(className);
            values.stream().map(shown).forEach(all::add);
            fact(key, all);
        }
    }

    private void fact(String key, Component shown) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(shown));
    }
}
