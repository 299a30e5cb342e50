package org.clientele.companydata.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.companydata.BatchLineRow;
import org.clientele.companydata.BatchResult;
import org.clientele.shared.ui.Buttons;

/** What a batch did: which clients were filled in, which differ, and which failed. */
final class BatchReport {

    private final Dialog dialog = new Dialog();

    BatchReport(List<BatchLineRow> lines) {
        dialog.setHeaderTitle(dialog.getTranslation("companyData.batch.report"));
        for (BatchResult result : BatchResult.values()) {
            List<BatchLineRow> some =
                    lines.stream().filter(line -> line.result() == result).toList();
            if (!some.isEmpty()) {
                UnorderedList list = new UnorderedList();
                some.forEach(line -> list.add(item(line)));
                dialog.add(new H3(dialog.getTranslation("companyData.batch.result." + result, some.size())), list);
            }
        }
        if (lines.isEmpty()) {
            dialog.add(new Paragraph(dialog.getTranslation("companyData.batch.report.empty")));
        }
        dialog.getFooter().add(Buttons.primary("action.close", click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private ListItem item(BatchLineRow line) {
        Span what = new Span(" " + what(line));
        what.addClassName("secondary");
        return new ListItem(
                new Anchor(ClientNavigation.url(line.clientId(), RegistersNavigation.TAB), line.clientName()), what);
    }

    private String what(BatchLineRow line) {
        return line.failure().isEmpty()
                ? line.fields().stream()
                        .map(field -> ProposalTexts.field(dialog, field))
                        .collect(Collectors.joining(", "))
                : dialog.getTranslation("register.failure." + line.failure());
    }
}
