package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.clientele.contact.ContactId;
import org.clientele.portal.FieldRuling;
import org.clientele.portal.PortalAccountView;
import org.clientele.portal.PortalAccounts;
import org.clientele.portal.PortalExplanations;
import org.clientele.portal.PortalReasons;
import org.clientele.portal.Reasoned;
import org.clientele.portal.pages.MirrorPage;
import org.clientele.portal.pages.PortalNavigation;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.Submissions;
import org.clientele.vacancy.VacancyId;

/** Beside a page of the mirror: for each vacancy, candidate, interview, field and button, what shows it or hides it. */
@org.springframework.stereotype.Component
class ReasonPanels {

    private final PortalReasons reasons;
    private final PortalExplanations explanations;
    private final PortalAccounts accounts;
    private final Submissions submissions;

    ReasonPanels(
            PortalReasons reasons, PortalExplanations explanations, PortalAccounts accounts, Submissions submissions) {
        this.reasons = reasons;
        this.explanations = explanations;
        this.accounts = accounts;
        this.submissions = submissions;
    }

    Component of(ContactId contact, MirrorPage page, String root) {
        Aside panel = new Aside();
        panel.addClassName("view-as-reasons");
        panel.getElement().setAttribute("aria-label", panel.getTranslation("portal.viewAs.rules"));
        Optional<PortalAccountView> account = accounts.of(contact);
        account.ifPresent(known -> panel.add(account(panel, known)));
        switch (page) {
            case MirrorPage.Home home ->
                panel.add(rows(panel, "portal.viewAs.vacancies", reasons.vacancies(contact), root + "?vacancy="));
            case MirrorPage.Requests requests -> {} // what one has asked for oneself is always seen
            case MirrorPage.Inbox inbox -> {}
            case MirrorPage.Account own -> {}
            case MirrorPage.Interviews interviews ->
                panel.add(rows(panel, "portal.viewAs.interviews", reasons.interviews(contact), ""));
            case MirrorPage.Vacancy(VacancyId vacancy) ->
                panel.add(rows(
                        panel, "portal.viewAs.candidates", reasons.candidates(contact, vacancy), root + "?candidate="));
            case MirrorPage.Candidate(SubmissionId id) -> {
                submissions
                        .find(id)
                        .ifPresent(found -> panel.add(rows(
                                panel,
                                "portal.viewAs.candidates",
                                reasons.candidates(contact, found.vacancy()),
                                root + "?candidate=")));
                panel.add(fields(panel, explanations.fields(contact, id), account));
            }
        }
        account.ifPresent(known -> panel.add(acts(panel, known)));
        return panel;
    }

    private static Component account(Component reader, PortalAccountView account) {
        Div line = new Div(
                PortalTexts.state(reader, account.state()),
                new Span(PortalTexts.role(reader, account.role()) + " · "
                        + PortalTexts.profile(reader, account.profile())));
        line.addClassName("view-as-account");
        return line;
    }

    private static Component rows(Component reader, String titleKey, List<Reasoned> rows, String address) {
        Div part = part(reader, titleKey);
        if (rows.isEmpty()) {
            part.add(new Paragraph(reader.getTranslation("portal.viewAs.none")));
            return part;
        }
        UnorderedList list = new UnorderedList();
        rows.forEach(row -> {
            Component title = row.seen() && !address.isEmpty()
                    ? PortalNavigation.link(address + row.id(), row.title())
                    : new Span(row.title());
            list.add(line(reader, title, row.seen(), why(reader, row)));
        });
        part.add(list);
        return part;
    }

    private static String why(Component reader, Reasoned row) {
        String why = reader.getTranslation("portal.rule." + row.rule() + (row.seen() ? "" : ".not"));
        return row.asDeputy() ? why + " " + reader.getTranslation("portal.viewAs.asDeputy") : why;
    }

    private static Component fields(Component reader, List<FieldRuling> rulings, Optional<PortalAccountView> account) {
        Div part = part(reader, "portal.viewAs.fields");
        UnorderedList list = new UnorderedList();
        rulings.forEach(ruling -> list.add(line(
                reader,
                new Span(reader.getTranslation("portal.field." + ruling.field())),
                ruling.shown(),
                reader.getTranslation("portal.reason." + ruling.reason()))));
        if (!rulings.isEmpty()) {
            account.map(known -> known.role().details().sight()).ifPresent(sight -> {
                list.add(ofColleagues(reader, "portal.sight.seesComments", sight.seesComments()));
                list.add(ofColleagues(reader, "portal.sight.seesRatings", sight.seesRatings()));
            });
        }
        part.add(list);
        return part;
    }

    private static ListItem ofColleagues(Component reader, String key, boolean sees) {
        return line(reader, new Span(reader.getTranslation(key)), sees, reader.getTranslation("portal.reason.ROLE"));
    }

    private static Component acts(Component reader, PortalAccountView account) {
        Div part = part(reader, "portal.viewAs.acts");
        UnorderedList list = new UnorderedList();
        new ActReasons(reader, account)
                .forEach((act, why) -> list.add(line(reader, new Span(act), why.may(), why.because())));
        part.add(list);
        return part;
    }

    private static Div part(Component reader, String titleKey) {
        Div part = new Div(new H2(reader.getTranslation(titleKey)));
        part.addClassName("card");
        return part;
    }

    private static ListItem line(Component reader, Component title, boolean shown, String why) {
        Component badge = (shown ? BadgeColor.GREEN : BadgeColor.NEUTRAL)
                .badge(reader.getTranslation(shown ? "portal.viewAs.shown" : "portal.viewAs.hidden"));
        Span reason = new Span(why);
        reason.addClassName("secondary");
        return new ListItem(new Div(title, badge), reason);
    }
}
