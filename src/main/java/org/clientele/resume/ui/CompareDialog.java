package org.clientele.resume.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.clientele.resume.ui.TextComparison.Run;
import org.clientele.shared.ui.Buttons;

/** Two texts as one, with what was taken out and what was put in word by word. */
final class CompareDialog {

    private final Dialog dialog = new Dialog();

    CompareDialog(String title, List<String> before, List<String> after) {
        dialog.setHeaderTitle(title);
        dialog.addClassName("preview-dialog");
        dialog.setResizable(true);
        Div shown = new Div();
        shown.addClassName("text-comparison");
        // Whoever has no mouse scrolls by the arrow keys.
        shown.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", title);
        TextComparison.of(before, after).forEach(line -> shown.add(paragraph(line)));
        dialog.add(legend(), shown);
        dialog.getFooter().add(Buttons.primary("action.close", click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private Div legend() {
        Div legend = new Div(
                new HtmlContainer("del", new Text(dialog.getTranslation("resumetab.compare.out"))),
                new HtmlContainer("ins", new Text(dialog.getTranslation("resumetab.compare.in"))));
        legend.addClassNames("comparison-legend", "secondary");
        return legend;
    }

    private static Paragraph paragraph(List<Run> line) {
        Paragraph paragraph = new Paragraph();
        line.forEach(run -> paragraph.add(shown(run), new Text(" ")));
        return paragraph;
    }

    private static Component shown(Run run) {
        return switch (run.change()) {
            case NONE -> new Text(run.text());
            case OUT -> new HtmlContainer("del", new Text(run.text()));
            case IN -> new HtmlContainer("ins", new Text(run.text()));
        };
    }
}
