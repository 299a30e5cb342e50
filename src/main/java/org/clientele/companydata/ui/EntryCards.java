package org.clientele.companydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.clientele.client.CompanyDetails;
import org.clientele.companydata.CompanyFacts;
import org.clientele.companydata.VatFacts;
import org.clientele.register.Standing;
import org.clientele.register.VatStatus;
import org.clientele.shared.text.NaturalCase;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/** What each register said, in cards that end with when it said so. */
final class EntryCards {

    private static final DateTimeFormatter POLISH_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");
    private static final Locale POLISH = Locale.of("pl");
    private static final int GROUP = 4;

    private EntryCards() {}

    static Component company(Component reader, CompanyFacts facts) {
        String nip =
                facts.nipWithdrawn() ? reader.getTranslation("companyData.nipWithdrawn", facts.nip()) : facts.nip();
        return new FactList("register.BIR")
                .fact("companyData.standing", standing(reader, facts))
                .fact("companyData.registeredName", NaturalCase.of(facts.registeredName()))
                .fact("companyData.legalForm", facts.legalForm().toLowerCase(POLISH))
                .fact("client.nip", nip)
                .fact("client.regon", facts.regon())
                .fact("client.krs", facts.krs())
                .fact(
                        "companyData.address",
                        // The cards are made before they stand on a page.
                        CompanyDetails.address(facts.address())
                                .inOneLine(UI.getCurrentOrThrow().getLocale()))
                .fact("companyData.mainActivity", dotted(facts.mainActivity()))
                .fact("companyData.asOf", asOf(reader, facts.asOf(), facts.simulated()));
    }

    static Component vat(Component reader, VatFacts facts) {
        Div accounts = new Div();
        facts.accounts().forEach(account -> accounts.add(new Div(grouped(account))));
        return new FactList("register.WHITE_LIST")
                .fact("companyData.vat", vatStatus(reader, facts.status()))
                .fact("companyData.vat.since", date(reader, facts.registeredOn()))
                .fact("companyData.vat.removed", date(reader, facts.removedOn()))
                .fact("companyData.accounts", accounts)
                .fact("companyData.requestId", facts.requestId())
                .fact("companyData.answeredAt", POLISH_TIME.format(facts.answeredAt()))
                .fact("companyData.asOf", asOf(reader, facts.asOf(), facts.simulated()));
    }

    /** When it was said, and whether by the simulator. */
    static Component asOf(Component reader, Instant when, boolean simulated) {
        Div line = new Div(new Span(Times.dateTime(reader, when)));
        if (simulated) {
            line.add(BadgeColor.PURPLE.badge(reader.getTranslation("companyData.simulated")));
            line.addClassName("register-line");
        }
        return line;
    }

    static BadgeColor colour(Standing standing) {
        return switch (standing) {
            case ACTIVE -> BadgeColor.GREEN;
            case SUSPENDED -> BadgeColor.AMBER;
            case BANKRUPT, ENDED, STRUCK_OFF -> BadgeColor.RED;
        };
    }

    private static Component standing(Component reader, CompanyFacts facts) {
        Div line =
                new Div(colour(facts.standing()).badge(reader.getTranslation("register.standing." + facts.standing())));
        LocalDate since = facts.standingSince();
        if (since != null) {
            line.add(new Span(reader.getTranslation("companyData.since", Times.date(reader, since))));
            line.addClassName("register-line");
        }
        return line;
    }

    private static Component vatStatus(Component reader, VatStatus status) {
        BadgeColor color =
                switch (status) {
                    case ACTIVE -> BadgeColor.GREEN;
                    case EXEMPT -> BadgeColor.NEUTRAL;
                    case NOT_REGISTERED -> BadgeColor.AMBER;
                };
        return color.badge(reader.getTranslation("register.vat." + status));
    }

    private static String date(Component reader, @Nullable LocalDate day) {
        return day == null ? "" : Times.date(reader, day);
    }

    private static String dotted(String code) {
        return code.length() == 5 ? code.substring(0, 2) + "." + code.substring(2, 4) + "." + code.substring(4) : code;
    }

    /** As bank accounts are printed: two digits, then groups of four. */
    private static String grouped(String account) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < account.length(); i++) {
            text.append(i % GROUP == 2 && i > 0 ? " " : "").append(account.charAt(i));
        }
        return text.toString();
    }
}
