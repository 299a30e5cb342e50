package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientGroup;
import org.clientele.client.ClientView;
import org.clientele.client.IndustryItem;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.identifier.TaxNumber;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/** All data of a client, in cards. */
final class ClientOverview extends Composite<Div> {

    private static final String HOME_REGION = "PL";

    private final ClientView client;
    private final ClientDetails details;

    /** @param contributed by other features */
    ClientOverview(ClientView client, ClientGroup group, List<Component> contributed) {
        this.client = client;
        this.details = client.details();
        getContent().addClassName("cards");
        getContent().add(basics());
        getContent().add(contributed);
        getContent().add(contactData(), numbers());
        if (!group.isEmpty()) {
            getContent().add(new FactList("client.group").add(new ClientGroupTree(client, group)));
        }
        if (!details.description().isEmpty() || !details.tags().isEmpty()) {
            getContent().add(description());
        }
        getContent().add(record());
    }

    private Component basics() {
        return new FactList("client.form.basics")
                .fact("client.name", details.name())
                .fact("client.legalName", details.legalName())
                .fact("client.kind", getTranslation(details.internal() ? "client.internal" : "client.external"))
                .fact("client.status", client.status().name())
                .fact("client.industry", industryName(client.industry()))
                .fact("client.owner", client.ownerName())
                .fact("clients.contacts", Integer.toString(client.contactCount()));
    }

    private Component contactData() {
        return new FactList("client.form.contactData")
                .fact("client.address", address(details.address()))
                .fact("client.phone", phone(details.phone()))
                .fact("client.email", email(details.email()))
                .fact("client.webSite", webSite(details.webSite()));
    }

    private Component numbers() {
        return new FactList("client.form.numbers")
                .fact("client.nip", details.nip())
                .fact("client.regon", details.regon())
                .fact("client.krs", details.krs())
                .fact(
                        "client.taxNumbers",
                        details.taxNumbers().stream().map(TaxNumber::formatted).collect(Collectors.joining("\n")));
    }

    private Component description() {
        Span text = new Span(details.description());
        text.addClassName("paragraphs");
        Div tags = new Div();
        tags.addClassName("tags");
        details.tags().forEach(tag -> tags.add(BadgeColor.NEUTRAL.badge(tag)));
        return new FactList("client.form.description").add(text, tags);
    }

    private Component record() {
        return new FactList("client.record")
                .fact("client.created", stamp(client.createdBy(), Times.dateTime(this, client.createdAt())))
                .fact("client.changed", stamp(client.changedBy(), Times.dateTime(this, client.changedAt())));
    }

    private String stamp(String by, String at) {
        return getTranslation("client.stamp", at, by);
    }

    private static String industryName(@Nullable IndustryItem industry) {
        return industry == null ? "" : industry.name();
    }

    private String address(PostalAddress address) {
        Locale reader = getLocale();
        return address.inOneLine(reader).replace(", ", "\n");
    }

    private static Component email(String email) {
        return email.isEmpty() ? new Span() : new Anchor(new EmailAddress(email).mailtoLink(), email);
    }

    private static Component phone(String phone) {
        if (phone.isEmpty()) {
            return new Span();
        }
        PhoneNumber number = new PhoneNumber(phone);
        return new Anchor(number.telLink(), number.formatted(HOME_REGION));
    }

    private static Component webSite(String url) {
        if (url.isEmpty()) {
            return new Span();
        }
        Anchor anchor =
                new Anchor(url, url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""), AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        return anchor;
    }
}
