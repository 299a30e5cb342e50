package org.clientele.document.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.clientele.document.TemplateAdministration;
import org.clientele.document.TemplateId;
import org.clientele.document.TemplateRow;
import org.clientele.document.TemplateVersionRow;
import org.clientele.document.render.TemplateContent;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Times;

/** All versions of a template, to download. */
final class TemplateVersionsDialog {

    private final Dialog dialog = new Dialog();
    private final TemplateAdministration templates;
    private final TemplateRow template;

    TemplateVersionsDialog(TemplateAdministration templates, TemplateRow template) {
        this.templates = templates;
        this.template = template;
        UnorderedList versions = new UnorderedList();
        versions.addClassName("template-versions");
        templates.versions(new TemplateId(template.id())).forEach(version -> versions.add(item(version)));
        dialog.setHeaderTitle(dialog.getTranslation("template.versions.of", template.name()));
        dialog.add(versions);
        dialog.getFooter().add(Buttons.primary("action.close", click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private ListItem item(TemplateVersionRow version) {
        Span who = new Span(dialog.getTranslation(
                "template.version.by", Times.dateTime(dialog, version.uploadedAt()), version.uploadedBy()));
        who.addClassName("secondary");
        return new ListItem(
                TemplateDownload.of(
                        dialog.getTranslation("template.version", version.number()),
                        "%s %d.%s"
                                .formatted(
                                        template.name(),
                                        version.number(),
                                        template.format().extension()),
                        template.format().mediaType(),
                        () -> content(version.number())),
                who);
    }

    private byte[] content(int number) {
        Optional<TemplateContent> content = templates.content(new TemplateId(template.id()), number);
        return content.map(TemplateContent::bytes).orElse(new byte[0]);
    }
}
