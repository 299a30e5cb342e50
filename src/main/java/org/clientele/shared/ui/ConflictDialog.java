package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.ThreeWayMerge.Difference;
import org.clientele.shared.ui.ThreeWayMerge.Side;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else saved first: shows both versions field by field and lets one choose for each, so that nothing typed is
 * lost and nothing saved is overwritten unseen.
 */
public final class ConflictDialog<T extends Record> {

    private final Dialog dialog = new Dialog();
    private final ThreeWayMerge<T> merge;
    private final Map<Difference, RadioButtonGroup<Side>> choices = new LinkedHashMap<>();
    private Consumer<T> onChosen = merged -> {};

    /**
     * @param label what a component of the record is called
     * @param value a component's value in words; empty for none
     */
    public ConflictDialog(
            Component texts,
            ThreeWayMerge<T> merge,
            SaveOutcome.Conflict conflict,
            Function<String, String> label,
            Function<@Nullable Object, String> value) {
        this.merge = merge;
        dialog.setHeaderTitle(texts.getTranslation("common.conflict.title"));
        dialog.addClassName("conflict-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph(
                texts.getTranslation("common.conflict.text", conflict.by(), Times.dateTime(texts, conflict.at()))));
        Div all = new Div(
                Buttons.of("common.conflict.allMine", click -> chooseAll(Side.MINE)),
                Buttons.of("common.conflict.allTheirs", click -> chooseAll(Side.THEIRS)));
        all.addClassName("conflict-all");
        dialog.add(all);
        merge.differences().forEach(difference -> {
            RadioButtonGroup<Side> choice = choice(texts, difference, label, value);
            choices.put(difference, choice);
            dialog.add(choice);
        });
        dialog.getFooter()
                .add(
                        Buttons.of("common.conflict.back", click -> dialog.close()),
                        Buttons.primary("common.conflict.save", click -> {
                            dialog.close();
                            onChosen.accept(merged());
                        }));
    }

    /** Called with the merged record, to be saved over the other version. Without a choice nothing happens. */
    public ConflictDialog<T> onChosen(Consumer<T> act) {
        this.onChosen = act;
        return this;
    }

    /** Asks; does not where both versions say the same. */
    public void open() {
        if (merge.differences().isEmpty()) {
            onChosen.accept(merge.mine());
        } else {
            dialog.open();
        }
    }

    private static RadioButtonGroup<Side> choice(
            Component texts,
            Difference difference,
            Function<String, String> label,
            Function<@Nullable Object, String> value) {
        RadioButtonGroup<Side> choice = new RadioButtonGroup<>(label.apply(difference.component()));
        choice.setItems(Side.values());
        choice.setRenderer(new ComponentRenderer<>(side -> {
            Object shown = side == Side.MINE ? difference.mine() : difference.theirs();
            String text = value.apply(shown);
            Span whose = new Span(texts.getTranslation("common.conflict." + side.name()));
            whose.addClassName("conflict-side");
            Span what = new Span(text.isEmpty() ? texts.getTranslation("common.conflict.nothing") : text);
            what.addClassName("conflict-value");
            return new Div(whose, what);
        }));
        choice.setValue(difference.usual());
        choice.addClassName("conflict-choice");
        return choice;
    }

    private void chooseAll(Side side) {
        choices.values().forEach(choice -> choice.setValue(side));
    }

    private T merged() {
        return merge.choose(difference -> {
            RadioButtonGroup<Side> choice = choices.get(difference);
            return choice == null ? difference.usual() : choice.getValue();
        });
    }
}
