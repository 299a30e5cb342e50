package org.clientele.submission.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Times;
import org.clientele.submission.IntroductionRow;
import org.jspecify.annotations.Nullable;

/** Who was introduced to whom: a table that looks on paper as it does here. */
final class IntroductionList extends Composite<Div> {

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
        Stream.of(
                        "introduction.shownAt",
                        "submission.candidate",
                        "submission.client",
                        "submission.contact",
                        "submission.vacancy",
                        "introduction.opened",
                        "introduction.protectedUntil",
                        "introduction.shownBy",
                        "introduction.hash")
                .forEach(key -> row.add(new NativeTableHeaderCell(getTranslation(key))));
        return row;
    }

    private NativeTableRow line(IntroductionRow row) {
        NativeTableRow line = new NativeTableRow();
        String until = row.protectedUntil() == null
                ? getTranslation("introduction.unprotected")
                : Times.date(this, row.protectedUntil());
        NativeTableCell hash = new NativeTableCell(row.resumeHash().isEmpty() ? "–" : row.resumeHash());
        hash.addClassName("hash");
        Stream.of(
                        Times.dateTime(this, row.shownAt()),
                        row.candidateName(),
                        row.clientName(),
                        row.contactName(),
                        row.vacancyTitle(),
                        time(row.firstOpenedAt()),
                        until,
                        row.shownBy())
                .forEach(text -> line.add(new NativeTableCell(text)));
        line.add(hash);
        return line;
    }

    private String time(@Nullable Instant at) {
        return at == null ? "–" : Times.dateTime(this, at);
    }
}
