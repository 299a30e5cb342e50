package org.clientele.document.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.clientele.document.TemplateSamples;
import org.clientele.document.TemplateSamples.Sample;
import org.clientele.shared.ui.Buttons;

/** Templates to begin with, to download. */
final class TemplateSamplesDialog {

    private final Dialog dialog = new Dialog();

    TemplateSamplesDialog(TemplateSamples samples, Locale reader) {
        UnorderedList list = new UnorderedList();
        list.addClassName("template-versions");
        samples.all().forEach(sample -> list.add(item(samples, sample, reader)));
        dialog.setHeaderTitle(dialog.getTranslation("template.samples"));
        dialog.add(new Paragraph(dialog.getTranslation("template.samples.hint")), list);
        dialog.getFooter().add(Buttons.primary("action.close", click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private ListItem item(TemplateSamples samples, Sample sample, Locale reader) {
        String text = dialog.getTranslation(
                "template.sample.of",
                sample.details().name(),
                TemplateTexts.language(reader, sample.details().language()));
        return new ListItem(TemplateDownload.of(
                text,
                sample.fileName(),
                sample.format().mediaType(),
                () -> samples.content(sample).bytes()));
    }
}
