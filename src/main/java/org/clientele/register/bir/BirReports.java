package org.clientele.register.bir;

import java.util.List;
import java.util.Optional;
import org.clientele.register.Company;
import org.clientele.register.CompanyHit;
import org.clientele.register.EntityKind;
import org.clientele.register.RegisterFailure;
import org.clientele.register.Silo;
import org.clientele.register.bir.BirResult.NoSuchReport;
import org.clientele.register.bir.BirResult.Nothing;
import org.clientele.register.bir.BirResult.Rows;
import org.clientele.register.http.NoAnswerException;
import org.springframework.stereotype.Component;

/** Puts the full report on an entry together out of those of BIR that fit it. */
@Component
class BirReports {

    private static final String EDITION = "BIR12";
    private static final String FORMER_EDITION = "BIR11";
    private static final int ENTITY_LENGTH = 9;

    private final BirClient client;

    BirReports(BirClient client) {
        this.client = client;
    }

    /** The report; empty if BIR has none on this entry. */
    Optional<Company> of(CompanyHit hit) {
        return ask(hit, BirReport.of(hit)).stream().findFirst().map(row -> {
            BirRow general = hit.kind() == EntityKind.NATURAL ? person(hit) : row;
            return CompanyReader.company(
                    hit, row, general, activities(hit), hasLocalUnits(hit, general) ? localUnits(hit) : List.of());
        });
    }

    private BirRow person(CompanyHit hit) {
        return ask(hit, BirReport.PERSON).stream()
                .findFirst()
                .orElseThrow(() -> new NoAnswerException(RegisterFailure.GARBLED));
    }

    /** A person's report lists those of all that the person does. */
    private List<BirRow> activities(CompanyHit hit) {
        if (hit.silo() == Silo.STRUCK_OFF_EARLIER) {
            return List.of();
        }
        return ask(hit, BirReport.activitiesOf(hit)).stream()
                .filter(row -> hit.kind() != EntityKind.NATURAL || CompanyReader.isOf(row, hit.silo()))
                .toList();
    }

    /** Where it does not say how many, it may have some. */
    private static boolean hasLocalUnits(CompanyHit hit, BirRow general) {
        return !hit.kind().isLocalUnit() && !general.text("liczbajednlokalnych").equals("0");
    }

    private List<BirRow> localUnits(CompanyHit hit) {
        return ask(hit, hit.kind() == EntityKind.LEGAL ? BirReport.LEGAL_LOCAL_UNITS : BirReport.PERSON_LOCAL_UNITS);
    }

    private List<BirRow> ask(CompanyHit hit, BirReport report) {
        String regon = hit.kind().isLocalUnit()
                ? hit.regon()
                : hit.regon().substring(0, Math.min(ENTITY_LENGTH, hit.regon().length()));
        BirResult result = client.report(regon, report.name(EDITION));
        if (result instanceof NoSuchReport) {
            result = client.report(regon, report.name(FORMER_EDITION));
        }
        return switch (result) {
            case Rows(List<BirRow> rows) -> rows;
            case Nothing nothing -> List.of();
            case NoSuchReport unknown -> throw new NoAnswerException(RegisterFailure.GARBLED);
        };
    }
}
