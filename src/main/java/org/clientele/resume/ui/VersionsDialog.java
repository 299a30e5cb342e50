package org.clientele.resume.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.attachment.AttachmentRow;
import org.clientele.resume.EarlierTextRow;
import org.clientele.resume.ResumeVersionRow;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/**
 * What was released to be shown to clients, to be compared with what stands in the editor, or taken back; and the texts
 * that stood there before, to be brought back.
 */
final class VersionsDialog {

    private final Dialog dialog = new Dialog();
    private final Div shown = new Div();
    private final KeptText text;
    private final ResumeServices services;
    private final Runnable reload;

    /** @param reload shows what is kept now in the editor */
    VersionsDialog(KeptText text, ResumeServices services, Runnable reload) {
        this.text = text;
        this.services = services;
        this.reload = reload;
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
        var id = text.draft().id();
        List<ResumeVersionRow> versions = services.resumes().versions(id);
        List<EarlierTextRow> earlier = services.resumes().earlier(id);
        shown.removeAll();
        shown.add(new H3(dialog.getTranslation("resumetab.versions.released")));
        shown.add(
                versions.isEmpty()
                        ? new Paragraph(dialog.getTranslation("resumetab.versions.none"))
                        : list(versions.stream().map(this::item).toList()));
        if (!earlier.isEmpty()) {
            shown.add(new H3(dialog.getTranslation("resumetab.earlier")), list(items(earlier)));
        }
    }

    private static OrderedList list(List<ListItem> items) {
        OrderedList list = new OrderedList();
        list.addClassName("resume-versions");
        items.forEach(list::add);
        return list;
    }

    private ListItem item(ResumeVersionRow version) {
        ListItem item = new ListItem(
                new Span(dialog.getTranslation(
                        "resumetab.version", version.number(), version.releasedBy(), time(version.releasedAt()))),
                secondary(dialog.getTranslation("resumetab.naming." + version.naming())));
        if (!version.overrideBy().isEmpty()) {
            item.add(new Paragraph(dialog.getTranslation(
                    "resumetab.version.override", version.overrideBy(), version.overrideReason())));
        }
        var withdrawn = version.withdrawnAt();
        if (withdrawn != null) {
            item.add(new Paragraph(
                    dialog.getTranslation("resumetab.version.withdrawn", version.withdrawnBy(), time(withdrawn))));
        }
        item.add(acts(version));
        return item;
    }

    private Div acts(ResumeVersionRow version) {
        String title = dialog.getTranslation("resumetab.version.compare.title", version.number());
        Div acts = new Div(Buttons.of(
                "resumetab.version.compare",
                click -> compare(title, services.resumes().html(version.id()))));
        if (services.mayWork() && version.withdrawnAt() == null) {
            acts.add(Buttons.of("resumetab.version.withdraw", click -> withdraw(version)));
        }
        return acts;
    }

    private List<ListItem> items(List<EarlierTextRow> earlier) {
        Map<UUID, String> files = services.originals(text.draft().candidate()).stream()
                .collect(Collectors.toMap(AttachmentRow::uuid, AttachmentRow::fileName));
        return earlier.stream()
                .map(one -> item(one, one.source() == null ? null : files.get(one.source())))
                .toList();
    }

    private ListItem item(EarlierTextRow earlier, @Nullable String file) {
        String title = dialog.getTranslation("resumetab.earlier.text", earlier.writtenBy(), time(earlier.writtenAt()));
        Div acts = new Div(Buttons.of(
                "resumetab.version.compare",
                click -> compare(title, services.resumes().html(earlier.id()))));
        if (services.mayWork()) {
            acts.add(Buttons.of("resumetab.earlier.bringBack", click -> bringBack(earlier)));
        }
        String language = dialog.getTranslation("resumetab.language." + earlier.language());
        return new ListItem(
                new Span(title),
                secondary(file == null ? language : dialog.getTranslation("resumetab.earlier.file", language, file)),
                secondary(dialog.getTranslation(
                        "resumetab.earlier.replaced", earlier.replacedBy(), time(earlier.replacedAt()))),
                acts);
    }

    private String time(Instant at) {
        return Times.dateTime(dialog, at);
    }

    private static Component secondary(String text) {
        Span line = new Span(text);
        line.addClassName("secondary");
        return line;
    }

    private void compare(String title, Optional<String> html) {
        html.ifPresent(before -> new CompareDialog(
                        title, TextLines.of(before), TextLines.of(text.editor().getValue()))
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

    private void bringBack(EarlierTextRow earlier) {
        SaveOutcome outcome = services.resumes().bringBack(text.draft().id(), text.version(), earlier.id());
        if (outcome instanceof SaveOutcome.Saved) {
            Notices.success(dialog, "resumetab.earlier.broughtBack");
            dialog.close();
            reload.run();
        } else {
            dialog.close();
            text.tellFailure(outcome);
        }
    }
}
