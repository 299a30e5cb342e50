package org.clientele.resume.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import org.clientele.shared.ui.Buttons;

/** Two texts as one, with what was taken out and what was put in word by word. */
final class CompareDialog {

    private static final String LINE_END = "\n";

    private final Dialog dialog = new Dialog();
    private final Div shown = new Div();
    private Paragraph line = new Paragraph();

    CompareDialog(String title, List<String> before, List<String> after) {
        dialog.setHeaderTitle(title);
        dialog.addClassName("preview-dialog");
        dialog.setResizable(true);
        shown.addClassName("text-comparison");
        // Whoever has no mouse scrolls by the arrow keys.
        shown.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", title);
        compare(words(before), words(after));
        dialog.add(legend(), shown);
        dialog.getFooter().add(Buttons.primary("action.close", click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private Div legend() {
        Div legend = new Div(
                changed("del", dialog.getTranslation("resumetab.compare.out")),
                changed("ins", dialog.getTranslation("resumetab.compare.in")));
        legend.addClassNames("comparison-legend", "secondary");
        return legend;
    }

    private static List<String> words(List<String> lines) {
        return lines.stream()
                .flatMap(text -> Arrays.stream((text + " " + LINE_END).split(" ")))
                .toList();
    }

    private void compare(List<String> before, List<String> after) {
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            write("", before.subList(at, delta.getSource().getPosition()));
            write("del", delta.getSource().getLines());
            write("ins", delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        write("", before.subList(at, before.size()));
        endLine();
    }

    private void write(String tag, List<String> words) {
        StringBuilder run = new StringBuilder();
        for (String word : words) {
            if (word.equals(LINE_END)) {
                append(tag, run);
                endLine();
            } else {
                run.append(word).append(' ');
            }
        }
        append(tag, run);
    }

    private void append(String tag, StringBuilder run) {
        if (!run.isEmpty()) {
            line.add(tag.isEmpty() ? new Span(run.toString()) : changed(tag, run.toString()));
            run.setLength(0);
        }
    }

    private void endLine() {
        if (line.getChildren().findAny().isPresent()) {
            shown.add(line);
            line = new Paragraph();
        }
    }

    private static Component changed(String tag, String text) {
        return new HtmlContainer(tag, new Text(text));
    }
}
