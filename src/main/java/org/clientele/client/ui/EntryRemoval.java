package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.clientele.client.RemovalOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Question;
import org.jspecify.annotations.Nullable;

/**
 * Takes an entry off one of the agency's lists. If clients have it still, they get another one first: some hundred at a
 * time, with a bar that shows how far it is.
 */
final class EntryRemoval<T> {

    /** How long the page waits before the bar moves on. */
    private static final long STEP = Duration.ofSeconds(1).toNanos();

    private final Component view;
    private final String name;
    private final Supplier<RemovalOutcome> remove;
    private final Select<T> replacement;
    private final ToIntFunction<@Nullable T> replaceSome;
    private final Runnable afterwards;

    /**
     * @param name of the entry
     * @param remove asks the service to remove it
     * @param replacement to choose among the others, with nothing chosen at first
     * @param replaceSome gives what is chosen to some of the clients and says to how many, 0 when it is done
     * @param afterwards called when something may have changed
     */
    EntryRemoval(
            Component view,
            String name,
            Supplier<RemovalOutcome> remove,
            Select<T> replacement,
            ToIntFunction<@Nullable T> replaceSome,
            Runnable afterwards) {
        this.view = view;
        this.name = name;
        this.remove = remove;
        this.replacement = replacement;
        this.replaceSome = replaceSome;
        this.afterwards = afterwards;
    }

    /** Asks whether to remove it, and does. */
    void ask() {
        new Question(
                        view,
                        view.getTranslation("entries.remove.title", name),
                        view.getTranslation("entries.remove.text"))
                .dangerous()
                .ask(view.getTranslation("entries.remove"), () -> remove());
    }

    private void remove() {
        switch (remove.get()) {
            case RemovalOutcome.Removed removed -> Notices.success(view, "entries.removed", name);
            case RemovalOutcome.InUse inUse -> askForReplacement(inUse.clients());
            case RemovalOutcome.LastOne last -> Notices.failure(view, "entries.last");
            case RemovalOutcome.Outdated outdated -> Notices.failure(view, "entries.outdated");
        }
        afterwards.run();
    }

    private void askForReplacement(long clients) {
        Dialog dialog = new Dialog(view.getTranslation("entries.remove.title", name));
        ProgressBar bar = new ProgressBar(0, clients);
        bar.setVisible(false);
        replacement.setWidthFull();
        Button replace = Buttons.primary("entries.replace", click -> {});
        replace.setDisableOnClick(true);
        replace.setEnabled(replacement.isEmptySelectionAllowed());
        replacement.addValueChangeListener(
                event -> replace.setEnabled(replacement.isEmptySelectionAllowed() || event.getValue() != null));
        replace.addClickListener(click -> {
            replacement.setReadOnly(true);
            bar.setVisible(true);
            step(dialog, bar);
        });
        dialog.addClassName("form-dialog");
        dialog.add(new Paragraph(view.getTranslation("entries.inUse", clients, name)), replacement, bar);
        dialog.getFooter().add(Buttons.of("action.cancel", click -> dialog.close()), replace);
        dialog.open();
    }

    /** Goes on for a second, then lets the page show how far it is, until nothing is left. */
    private void step(Dialog dialog, ProgressBar bar) {
        long end = System.nanoTime() + STEP;
        int replaced;
        do {
            replaced = replaceSome.applyAsInt(replacement.getValue());
            bar.setValue(Math.min(bar.getMax(), bar.getValue() + replaced));
        } while (replaced > 0 && System.nanoTime() < end && dialog.isOpened());
        if (replaced == 0) {
            dialog.close();
            remove();
        } else if (dialog.isOpened()) {
            dialog.getElement().executeJs("return 0").then(shown -> step(dialog, bar));
        } else {
            afterwards.run();
        }
    }
}
