package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.clientele.client.BulkAct;
import org.clientele.client.BulkAssignments;
import org.clientele.client.BulkEffect;
import org.clientele.client.BulkPreview;
import org.clientele.client.ClientId;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Does something to many clients: first shows what would change, then does exactly that to the clients shown, some
 * hundred at a time, with a bar that tells how far it is.
 */
final class BulkDialog<T extends Record> {

    /** How long the page waits before the bar moves on. */
    private static final long STEP = Duration.ofSeconds(1).toNanos();

    private final Component source;
    private final BulkAssignments bulk;
    private final DataForm<T> form;
    private final Function<T, BulkAct> act;
    private final Supplier<List<ClientId>> clients;
    private final Runnable afterwards;
    private final Dialog dialog = new Dialog();
    private final Div preview = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Button close;
    private final Button look;
    private final Button back;
    private final Button doIt;
    private @Nullable Running running;

    /** What is being done, what it was to do, how far it is, and what it has done. */
    private record Running(BulkAct act, List<ClientId> clients, BulkPreview expected, int done, BulkPreview result) {}

    /**
     * @param clients which ones; asked when the preview is made
     * @param afterwards called when something may have changed
     */
    BulkDialog(
            Component source,
            String title,
            BulkAssignments bulk,
            DataForm<T> form,
            Function<T, BulkAct> act,
            Supplier<List<ClientId>> clients,
            Runnable afterwards) {
        this.source = source;
        this.bulk = bulk;
        this.form = form;
        this.act = act;
        this.clients = clients;
        this.afterwards = afterwards;
        close = Buttons.of("action.cancel", click -> cancel());
        look = Buttons.primary("bulk.preview", click -> look());
        back = Buttons.of("bulk.back", click -> showPreview(false));
        doIt = Buttons.primary("bulk.do", click -> begin());
        doIt.setDisableOnClick(true);
        bar.setVisible(false);
        showPreview(false);
        preview.getElement().setAttribute("aria-live", "polite");
        dialog.setHeaderTitle(title);
        dialog.addClassName("form-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(form, preview, bar);
        dialog.getFooter().add(close, back, look, doIt);
    }

    void open() {
        dialog.open();
        form.focus();
    }

    private void look() {
        form.write().map(act).ifPresent(wanted -> {
            List<ClientId> chosen = clients.get();
            BulkPreview found = bulk.preview(chosen, wanted);
            if (!found.errors().isEmpty()) {
                form.showErrors(found.errors());
                return;
            }
            running = new Running(wanted, chosen, found, 0, BulkPreview.none());
            showPreview(true);
            preview.add(new Paragraph(text("bulk.count", chosen.size())), effects(found));
            doIt.setVisible(found.changed() > 0);
            doIt.setText(text("bulk.do.number", found.changed()));
            bar.setMax(Math.max(1, chosen.size()));
        });
    }

    /** Either one types what is to be done, or one sees what that would change. */
    private void showPreview(boolean shown) {
        preview.removeAll();
        form.getElement().setEnabled(!shown);
        look.setVisible(!shown);
        back.setVisible(shown);
        doIt.setVisible(shown);
        doIt.setEnabled(true);
    }

    private UnorderedList effects(BulkPreview found) {
        UnorderedList list = new UnorderedList();
        for (BulkEffect effect : BulkEffect.values()) {
            if (found.count(effect) > 0) {
                list.add(new ListItem(
                        new Span(text("bulk.effect." + effect, found.count(effect))), names(found, effect)));
            }
        }
        if (found.tasks() > 0) {
            list.add(new ListItem(text("bulk.tasks", found.tasks())));
        }
        return list;
    }

    /** The first of them, and how many more there are. */
    private Div names(BulkPreview found, BulkEffect effect) {
        List<String> first = found.names(effect);
        Div names = new Div(String.join(", ", first));
        int more = found.count(effect) - first.size();
        if (more > 0 && !first.isEmpty()) {
            names.setText(source.getTranslation("bulk.more", names.getText(), more));
        }
        names.addClassName("secondary");
        return names;
    }

    private void begin() {
        back.setVisible(false);
        bar.setVisible(true);
        step();
    }

    /** Goes on for a second, then lets the page show how far it is, until all are done. */
    private void step() {
        long end = System.nanoTime() + STEP;
        Running now = running;
        while (now != null && now.done() < now.clients().size() && System.nanoTime() < end && dialog.isOpened()) {
            now = next(now);
            running = now;
            bar.setValue(now.done());
        }
        if (now != null && dialog.isOpened() && now.done() < now.clients().size()) {
            dialog.getElement().executeJs("return 0").then(shown -> step());
        } else {
            finish(now);
        }
    }

    /** All are done, or somebody has closed the dialog. */
    private void finish(@Nullable Running now) {
        if (now != null) {
            bulk.tell(now.act(), now.result().changed());
            if (dialog.isOpened()) {
                show(now.result(), now.expected());
            }
        }
        afterwards.run();
    }

    /** Colleagues work too: where not exactly that was done which was announced, it stays until it was read. */
    private void show(BulkPreview result, BulkPreview expected) {
        bar.setVisible(false);
        if (!result.errors().isEmpty()) {
            showPreview(false);
            form.showErrors(result.errors());
        } else if (result.clients().equals(expected.clients())) {
            dialog.close();
            Notices.success(source, "bulk.done", result.changed());
        } else {
            doIt.setVisible(false);
            close.setText(source.getTranslation("action.close"));
            preview.removeAll();
            preview.add(
                    new Paragraph(text("bulk.done", result.changed())),
                    new Paragraph(source.getTranslation("bulk.meanwhile")),
                    effects(result));
        }
    }

    private Running next(Running now) {
        int to = Math.min(now.clients().size(), now.done() + BulkAssignments.AT_A_TIME);
        BulkPreview some = bulk.applySome(now.clients().subList(now.done(), to), now.act());
        return new Running(
                now.act(), now.clients(), now.expected(), to, now.result().and(some));
    }

    private void cancel() {
        dialog.close();
        form.kept();
    }

    private String text(String key, int number) {
        return source.getTranslation(key, number);
    }
}
