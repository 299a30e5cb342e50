package org.clientele.candidate.ui;

import org.clientele.candidate.CandidateRow;
import org.clientele.candidate.CandidateSort.Key;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.Times;

/** The columns of the list of candidates. */
final class CandidateColumns {

    private CandidateColumns() {}

    static void addTo(PagedGrid<CandidateRow> grid) {
        grid.linkColumn("name", "candidate.name", CandidateRow::fullName, row -> CandidateNavigation.url(row.id()))
                .sortedBy(Key.NAME)
                .shares(2);
        grid.column("headline", "candidate.headline", CandidateRow::headline).shares(2);
        grid.column("skills", "candidate.skills", row -> String.join(", ", row.skills()))
                .shares(3);
        grid.column("city", "candidate.city", CandidateRow::city).sortedBy(Key.CITY);
        grid.column(
                        "available",
                        "candidate.availableFrom",
                        row -> row.availableFrom() == null ? "" : Times.date(grid, row.availableFrom()))
                .width("9rem");
        grid.column(
                        "consent",
                        "candidate.consent",
                        BadgeColor.renderer(
                                row -> CandidateTexts.consent(grid, row.consent()),
                                row -> CandidateTexts.color(row.consent())))
                .width("9rem");
        grid.column("email", "candidate.email", CandidateRow::email).hiddenAtFirst();
        grid.column("phone", "candidate.phone", row -> CandidateTexts.phone(row.phone()))
                .hiddenAtFirst();
        grid.column("number", "candidate.number", CandidateRow::number).hiddenAtFirst();
        grid.column("changed", "candidate.changed", row -> Times.date(grid, row.changedAt()))
                .sortedBy(Key.CHANGED)
                .width("8rem");
    }
}
