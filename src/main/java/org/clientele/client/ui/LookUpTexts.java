package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.client.ClientDetails;
import org.clientele.client.CompanyDetails;
import org.clientele.client.ui.LookUpOutcome.Source;
import org.clientele.register.Company;
import org.clientele.register.CompanyDates;
import org.clientele.register.CompanyHit;
import org.clientele.register.LocalUnit;
import org.clientele.register.Silo;
import org.clientele.register.Standing;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/** What a register said, in words for its reader. */
final class LookUpTexts {

    private final Component reader;
    private final Locale language;

    LookUpTexts(Component reader, Locale language) {
        this.reader = reader;
        this.language = language;
    }

    /** What marks a field that was filled: the register and the day. */
    String mark(Source source) {
        String mark = text("lookUp.mark", Times.date(reader, source.asOf()));
        return source.simulated() ? mark + ", " + text("lookUp.simulated.short") : mark;
    }

    /** The register, the age of its answer, and whether that is about a company at all. */
    String source(Source source) {
        String at = Times.dateTime(reader, source.asOf());
        String age = text(source.remembered() ? "lookUp.asOf.remembered" : "lookUp.asOf", at);
        return source.simulated() ? age + " " + text("lookUp.simulated") : age;
    }

    /** The company's full name as people write it. */
    String name(Company company) {
        return CompanyDetails.line(company.name(), ClientDetails.LEGAL_NAME_MAX);
    }

    /** One entry of several: its kind, number, place, and whether it is over. */
    String hit(CompanyHit hit) {
        return joined(
                " · ",
                text("register.kind." + hit.kind()),
                hit.kind().isLocalUnit() ? "" : text("register.silo." + hit.silo()),
                "REGON " + hit.regon(),
                CompanyDetails.address(hit.address()).inOneLine(language),
                Optional.ofNullable(hit.endedOn())
                        .map(day -> text("lookUp.endedOn", Times.date(reader, day)))
                        .orElse(""));
    }

    /** A local unit by its name and place. */
    String unit(LocalUnit unit) {
        return joined(
                ", ",
                CompanyDetails.line(unit.name(), ClientDetails.LEGAL_NAME_MAX),
                CompanyDetails.address(unit.address()).inOneLine(language));
    }

    /** Why one should think twice, such as "This company is struck off the register. Since 1 May 2026." */
    List<String> warnings(Company company, LocalDate today) {
        return Stream.of(
                        standing(company, today)
                                .map(standing -> warning(standing, since(standing, company.dates())))
                                .orElse(""),
                        company.nipWithdrawn() ? text("lookUp.warning.nip") : "")
                .filter(warning -> !warning.isEmpty())
                .toList();
    }

    /** How the company stands, in a word, if not as it should. */
    Optional<String> badge(Company company, LocalDate today) {
        return standing(company, today).map(standing -> text("register.standing." + standing));
    }

    private static Optional<Standing> standing(Company company, LocalDate today) {
        Standing standing = company.hit().silo() == Silo.STRUCK_OFF_EARLIER
                ? Standing.STRUCK_OFF
                : company.dates().on(today);
        return standing == Standing.ACTIVE ? Optional.empty() : Optional.of(standing);
    }

    private String warning(Standing standing, @Nullable LocalDate since) {
        String warning = text("lookUp.warning." + standing);
        return since == null ? warning : text("lookUp.warning.since", warning, Times.date(reader, since));
    }

    private static @Nullable LocalDate since(Standing standing, CompanyDates dates) {
        return switch (standing) {
            case STRUCK_OFF -> dates.struckOff();
            case ENDED -> dates.ended();
            case BANKRUPT -> dates.bankruptcyDeclared();
            case SUSPENDED -> dates.suspended();
            case ACTIVE -> null;
        };
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    private String text(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }
}
