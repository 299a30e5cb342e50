package org.clientele.resume.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.clientele.resume.ResumeVersionRow;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;

/** What was released to be shown to clients, to be compared with what stands in the editor, or taken back. */
final class VersionsDialog {

    private final Dialog dialog = new Dialog();
    private final Div shown = new Div();
    private final KeptText text;
    private final ResumeServices services;

    VersionsDialog(KeptText text, ResumeServices services) {
        this.text = text;
        this.services = services;
        dialog.setHeaderTitle(dialog.getTranslation("resumetab.versions"));
        dialog.addClassName("form-dialog");
        dialog.add(shown);
        dialog.getFooter().add(Buttons.primary("action.close", click -> dialog.close()));
        refresh();
    }

    void open() {
        dialog.open();
    }

    private void refresh() {
        List<ResumeVersionRow> versions =
                services.resumes().versions(text.draft().id());
        OrderedList list = new OrderedList();
        list.addClassName("resume-versions");
        versions.forEach(version -> list.add(item(version)));
        shown.removeAll();
        shown.add(versions.isEmpty() ? new Paragraph(dialog.getTranslation("resumetab.versions.none")) : list);
    }

    private ListItem item(ResumeVersionRow version) {
        Span stamp = new Span(dialog.getTranslation(
                "resumetab.version",
                version.number(),
                version.releasedBy(),
                Times.dateTime(dialog, version.releasedAt())));
        Span naming = new Span(dialog.getTranslation("resumetab.naming." + version.naming()));
        naming.addClassName("secondary");
        ListItem item = new ListItem(stamp, naming);
        if (!version.overrideBy().isEmpty()) {
            item.add(new Paragraph(dialog.getTranslation(
                    "resumetab.version.override", version.overrideBy(), version.overrideReason())));
        }
        var withdrawn = version.withdrawnAt();
        if (withdrawn != null) {
            item.add(new Paragraph(dialog.getTranslation(
                    "resumetab.version.withdrawn", version.withdrawnBy(), Times.dateTime(dialog, withdrawn))));
        }
        item.add(acts(version));
        return item;
    }

    private Div acts(ResumeVersionRow version) {
        Div acts = new Div(Buttons.of("resumetab.version.compare", click -> compare(version)));
        if (services.mayWork() && version.withdrawnAt() == null) {
            acts.add(Buttons.of("resumetab.version.withdraw", click -> withdraw(version)));
        }
        return acts;
    }

    private void compare(ResumeVersionRow version) {
        services.resumes()
                .html(version.id())
                .ifPresent(html -> new CompareDialog(
                                dialog.getTranslation("resumetab.version.compare.title", version.number()),
                                TextLines.of(html),
                                TextLines.of(text.editor().getValue()))
                        .open());
    }

    private void withdraw(ResumeVersionRow version) {
        if (services.resumes().withdraw(version.id()) instanceof SaveOutcome.Saved) {
            Notices.success(dialog, "resumetab.version.withdrawn.done", version.number());
        } else {
            Notices.failure(dialog, "common.gone");
        }
        refresh();
    }
}
