package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Times;
import org.clientele.submission.IntroductionRow;
import org.jspecify.annotations.Nullable;

/** Who was introduced to whom: a table that looks on paper as it does here. */
final class IntroductionList extends Composite<Div> {

    private static final List<String> COLUMNS = List.of(
            "introduction.shownAt",
            "submission.candidate",
            "submission.client",
            "submission.contact",
            "submission.vacancy",
            "introduction.how",
            "introduction.opened",
            "introduction.protectedUntil",
            "introduction.shownBy",
            "introduction.resume");

    IntroductionList(List<IntroductionRow> rows) {
        getContent().addClassNames("introductions");
        getContent().add(new Paragraph(getTranslation("introduction.hint")));
        if (rows.isEmpty()) {
            Paragraph nobody = new Paragraph(getTranslation("introduction.empty"));
            nobody.addClassName("secondary");
            getContent().add(nobody);
            return;
        }
        Div toolbar =
                new Div(Buttons.of("introduction.print", click -> getElement().executeJs("window.print()")));
        toolbar.addClassName("section-toolbar");
        NativeTable table = new NativeTable();
        NativeTableHeader head = new NativeTableHeader();
        head.add(header());
        NativeTableBody body = new NativeTableBody();
        rows.forEach(row -> body.add(line(row)));
        table.add(head, body);
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        // Whoever has no mouse has to get to what does not fit.
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("introduction.title"));
        getContent().add(toolbar, scroll);
    }

    private NativeTableRow header() {
        NativeTableRow row = new NativeTableRow();
        COLUMNS.forEach(key -> row.add(new NativeTableHeaderCell(getTranslation(key))));
        return row;
    }

    private NativeTableRow line(IntroductionRow row) {
        NativeTableRow line = new NativeTableRow();
        String until = row.protectedUntil() == null
                ? getTranslation("introduction.unprotected")
                : Times.date(this, row.protectedUntil());
        List<Component> cells = new ArrayList<>();
        Stream.of(
                        Times.dateTime(this, row.shownAt()),
                        row.candidateName(),
                        row.clientName(),
                        row.contactName(),
                        row.vacancyTitle(),
                        getTranslation(row.inPortal() ? "introduction.inPortal" : "introduction.notInPortal"),
                        time(row.firstOpenedAt()),
                        until,
                        row.shownBy())
                .map(Span::new)
                .forEach(cells::add);
        cells.add(resume(row));
        for (int i = 0; i < cells.size(); i++) {
            NativeTableCell cell = new NativeTableCell(cells.get(i));
            // On phones there is no head of the table: each cell says itself what it is.
            cell.getElement().setAttribute("data-label", getTranslation(COLUMNS.get(i)));
            line.add(cell);
        }
        return line;
    }

    /** Which version it was, as people call it, and what proves that. */
    private Component resume(IntroductionRow row) {
        Div cell = new Div();
        if (row.resumeHash().isEmpty()) {
            cell.setText("–");
            return cell;
        }
        if (row.resumeNumber() != null) {
            cell.add(SubmissionTexts.resume(this, row.candidate(), row.resumeNumber(), row.resumeNaming()));
        }
        Span hash = new Span(row.resumeHash());
        hash.addClassName("hash");
        cell.add(hash);
        return cell;
    }

    private String time(@Nullable Instant at) {
        return at == null ? "–" : Times.dateTime(this, at);
    }
}
