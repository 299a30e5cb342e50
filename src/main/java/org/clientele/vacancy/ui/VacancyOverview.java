package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientele.client.Industries;
import org.clientele.client.IndustryId;
import org.clientele.client.IndustryItem;
import org.clientele.contact.ui.ContactNavigation;
import org.clientele.offlimits.OffLimitsMarket;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.Times;
import org.clientele.vacancy.ContactPart;
import org.clientele.vacancy.Standing;
import org.clientele.vacancy.VacancyDetails;
import org.clientele.vacancy.VacancyView;
import org.jspecify.annotations.Nullable;

/** All data of a vacancy, in cards; what the client never sees in cards of their own that say so. */
final class VacancyOverview extends Composite<Div> {

    private final VacancyView vacancy;
    private final VacancyDetails details;

    VacancyOverview(VacancyView vacancy, OffLimitsMarket market, Industries industries) {
        this.vacancy = vacancy;
        this.details = vacancy.details();
        getContent().addClassName("cards");
        getContent().add(position(), standing(), people());
        if (!details.description().isEmpty()) {
            getContent().add(new FactList("vacancy.description").add(paragraphs(details.description())));
        }
        getContent().add(closed());
        if (!details.companies().isEmpty() || !vacancy.targetIndustries().isEmpty()) {
            getContent().add(market(market, industries));
        }
    }

    private Component position() {
        FactList facts = new FactList("vacancy.form.position")
                .fact("vacancy.location", vacancy.locationName())
                .fact("vacancy.openings", Integer.toString(details.openings()))
                .fact("vacancy.employmentForm", VacancyTexts.of(details.employmentForm(), this))
                .fact("vacancy.salary", salary());
        return facts.fact("vacancy.priority", VacancyTexts.of(details.priority(), this))
                .fact("vacancy.deadline", day(details.deadline()));
    }

    private String salary() {
        String salary = VacancyWords.salary(this, getLocale(), details.salary());
        return salary.isEmpty()
                ? ""
                : salary + " ("
                        + getTranslation(
                                details.salary().forClient() ? "vacancy.salary.shown" : "vacancy.salary.hidden")
                        + ")";
    }

    private Component standing() {
        Standing standing = vacancy.standing();
        return new FactList("vacancy.standing")
                .fact("vacancy.state", VacancyTexts.of(standing.state(), this))
                .fact("vacancy.stateReason", standing.reason())
                .fact("vacancy.since", Times.date(this, standing.since()))
                .fact("vacancy.openedOn", day(standing.openedOn()))
                .fact("vacancy.endedOn", day(standing.endedOn()))
                .fact(
                        "vacancy.changed",
                        getTranslation(
                                "contact.stamp", Times.dateTime(this, vacancy.changedAt()), vacancy.changedBy()));
    }

    private Component people() {
        FactList facts = new FactList("vacancy.form.people");
        Div recruiters = new Div();
        vacancy.recruiters()
                .forEach(one -> recruiters.add(new Div(one.name() + " ("
                        + getTranslation("assignment.part." + one.part().name()) + ")")));
        facts.fact("vacancy.recruiters", recruiters);
        for (ContactPart part : ContactPart.values()) {
            Div contacts = new Div();
            vacancy.contacts().stream()
                    .filter(contact -> contact.part() == part)
                    .forEach(contact -> contacts.add(
                            new Div(new Anchor(ContactNavigation.url(contact.contact()), contact.name()))));
            facts.fact("vacancy." + part.name().toLowerCase(Locale.ROOT), contacts);
        }
        return facts;
    }

    private Component closed() {
        FactList facts = new FactList("vacancy.form.closed")
                .fact("vacancy.internalRequirements", paragraphs(details.internalRequirements()))
                .fact("vacancy.hints", paragraphs(details.hints()))
                .fact("vacancy.privateNote", paragraphs(details.privateNote()));
        Div mark = new Div(Icons.of("vaadin:eye-slash"), new Span(getTranslation("vacancy.form.closed.hint")));
        mark.addClassName("closed-mark");
        facts.addClassName("closed-to-client");
        return facts.add(mark);
    }

    private Component market(OffLimitsMarket market, Industries industries) {
        Map<IndustryId, String> names =
                industries.list().stream().collect(Collectors.toMap(IndustryItem::id, IndustryItem::name));
        MarketPanel panel = new MarketPanel(id -> names.getOrDefault(id, ""));
        panel.show(market.ask(details.companies(), details.targetIndustries()));
        return new FactList("vacancy.form.market")
                .fact("vacancy.targetCompanies", String.join(", ", details.companies()))
                .fact("vacancy.targetIndustries", String.join(", ", vacancy.targetIndustries()))
                .add(panel);
    }

    private static Span paragraphs(String text) {
        Span span = new Span(text);
        span.addClassName("paragraphs");
        return span;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : Times.date(this, day);
    }
}
