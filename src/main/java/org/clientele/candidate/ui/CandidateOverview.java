package org.clientele.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.candidate.CandidateDetails;
import org.clientele.candidate.CandidateView;
import org.clientele.candidate.SkillRow;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.contactdata.WebAddress;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Times;

/** All data of a candidate, in cards. */
final class CandidateOverview extends Composite<Div> {

    private final CandidateView candidate;
    private final CandidateDetails details;

    CandidateOverview(CandidateView candidate, ConsentActs consents, PhotoActs photos, EmployerWarnings employers) {
        this.candidate = candidate;
        this.details = candidate.details();
        getContent().addClassName("cards");
        getContent()
                .add(
                        photos.card(candidate, person()),
                        reach(),
                        work().add(employers.of(this, details)),
                        skills(),
                        new ConsentCard(candidate, consents),
                        record());
    }

    private FactList person() {
        return new FactList("candidate.form.person")
                .fact("candidate.firstName", details.firstName())
                .fact("candidate.lastName", details.lastName())
                .fact("candidate.headline", details.headline())
                .fact("candidate.bornOn", details.bornOn() == null ? "" : Times.date(this, details.bornOn()))
                .fact("candidate.address", details.address().inOneLine(getLocale()));
    }

    private Component reach() {
        return new FactList("candidate.form.reach")
                .fact(
                        "candidate.emails",
                        links(details.emails(), email -> new Anchor(new EmailAddress(email).mailtoLink(), email)))
                .fact(
                        "candidate.phones",
                        links(details.phones(), phone -> new Anchor("tel:" + phone, CandidateTexts.phone(phone))))
                .fact("candidate.links", links(details.links(), CandidateOverview::outside));
    }

    private static Anchor outside(String link) {
        Anchor anchor = new Anchor(link, new WebAddress(link).formatted(), AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        return anchor;
    }

    private static Component links(List<String> values, Function<String, Anchor> link) {
        Div lines = new Div();
        values.forEach(value -> lines.add(new Div(link.apply(value))));
        return lines;
    }

    private FactList work() {
        return new FactList("candidate.form.work")
                .fact("candidate.employer", details.employer())
                .fact("candidate.salaryWish", CandidateTexts.salary(this, details))
                .fact(
                        "candidate.availableFrom",
                        details.availableFrom() == null ? "" : Times.date(this, details.availableFrom()))
                .fact(
                        "candidate.noticeWeeks",
                        details.noticeWeeks() == null ? "" : getTranslation("candidate.notice", details.noticeWeeks()))
                .fact("candidate.source", details.source());
    }

    /** By category, those without one last. */
    private Component skills() {
        Map<String, String> byCategory = candidate.skills().stream()
                .collect(Collectors.groupingBy(
                        SkillRow::category,
                        TreeMap::new,
                        Collectors.mapping(SkillRow::name, Collectors.joining(", "))));
        FactList list = new FactList("candidate.skills");
        UnorderedList lines = new UnorderedList();
        lines.addClassName("plain-list");
        byCategory.forEach((category, names) -> lines.add(
                category.isEmpty() ? new ListItem(names) : new ListItem(new Span(category + ": "), new Span(names))));
        list.add(candidate.skills().isEmpty() ? secondary("candidate.skills.none") : lines);
        return list.fact(
                "candidate.languages",
                details.languages().stream()
                        .map(skill -> CandidateTexts.language(this, skill))
                        .collect(Collectors.joining(", ")));
    }

    private Paragraph secondary(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("secondary");
        return text;
    }

    private Component record() {
        return new FactList("candidate.record")
                .fact("candidate.number", Integer.toString(candidate.number()))
                .fact(
                        "candidate.changed",
                        getTranslation(
                                "candidate.stamp", Times.dateTime(this, candidate.changedAt()), candidate.changedBy()));
    }
}
