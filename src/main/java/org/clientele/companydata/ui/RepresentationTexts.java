package org.clientele.companydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientele.companydata.CourtFacts;
import org.clientele.companydata.Manner;
import org.clientele.companydata.RepresentationCheck;
import org.clientele.companydata.RepresentationView;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Times;

/** How a client is represented, in words. */
final class RepresentationTexts {

    /** As the court register writes money: with a comma, perhaps with points or blanks between thousands. */
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,3}(?:[\\s\u00a0.]?\\d{3})*|\\d+)(?:,(\\d{1,2}))?[\\s\u00a0]*([A-Z]{3})");

    private RepresentationTexts() {}

    /** All that the court register said of it. */
    static Component card(Component reader, RepresentationView view) {
        CourtFacts court = view.court();
        return new FactList("register.KRS")
                .fact("companyData.manner", manner(reader, view.manner()))
                .fact("companyData.sentence", quoted(court.sentence()))
                .fact("companyData.body", body(reader, court))
                .fact("companyData.proxies", Integer.toString(court.proxies()))
                .fact("companyData.shareCapital", shareCapital(Times.locale(reader), court.shareCapital()))
                .fact("companyData.check", check(reader, view))
                .fact("companyData.asOf", EntryCards.asOf(reader, court.asOf(), court.simulated()));
    }

    static String manner(Component reader, Manner manner) {
        return reader.getTranslation(
                switch (manner) {
                    case Manner.Alone alone -> "companyData.manner.alone";
                    case Manner.TwoJointly(boolean orWithProxy) ->
                        orWithProxy ? "companyData.manner.twoOrProxy" : "companyData.manner.two";
                    case Manner.MemberWithProxy withProxy -> "companyData.manner.withProxy";
                    case Manner.AllJointly all -> "companyData.manner.all";
                    case Manner.Unclear unclear -> "companyData.manner.unclear";
                });
    }

    /** {@code 5000,00 PLN} as the reader writes amounts; what else the register says there as it is. */
    static String shareCapital(Locale reader, String written) {
        Matcher amount = AMOUNT.matcher(written);
        if (!amount.matches()) {
            return written;
        }
        NumberFormat number = NumberFormat.getNumberInstance(reader);
        number.setMinimumFractionDigits(2);
        String whole = amount.group(1).replaceAll("[\\s\u00a0.]", "");
        String hundredths = Objects.requireNonNullElse(amount.group(2), "0");
        return number.format(new BigDecimal(whole + "." + hundredths)) + "\u00a0" + amount.group(3);
    }

    /** Who of the body, and how many there are. */
    static String body(Component reader, CourtFacts court) {
        return court.body().isEmpty()
                ? reader.getTranslation("companyData.members", court.members())
                : reader.getTranslation("companyData.bodyAndMembers", court.body(), court.members());
    }

    /** Whether those who represent the client today are enough. */
    static Component check(Component reader, RepresentationView view) {
        return switch (view.check()) {
            case RepresentationCheck.Enough enough ->
                BadgeColor.GREEN.badge(reader.getTranslation("companyData.check.enough"));
            case RepresentationCheck.TooFew(Manner manner, int missing) ->
                BadgeColor.RED.badge(reader.getTranslation("companyData.check.tooFew", missing));
            case RepresentationCheck.AskYourself ask ->
                BadgeColor.AMBER.badge(reader.getTranslation("companyData.check.ask"));
            case RepresentationCheck.NothingKnown nothing ->
                BadgeColor.NEUTRAL.badge(reader.getTranslation("companyData.check.nothing"));
        };
    }

    static Component quoted(String sentence) {
        if (sentence.isEmpty()) {
            return new Span();
        }
        Div quote = new Div(new Span(sentence));
        quote.addClassName("register-sentence");
        quote.getElement().setAttribute("lang", "pl");
        return quote;
    }
}
