package org.clientele.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.UUID;
import java.util.function.Consumer;
import org.clientele.document.DocumentOffer;
import org.clientele.document.DocumentRequest;
import org.clientele.document.MakeOutcome;
import org.clientele.document.TemplateRef;
import org.clientele.shared.Uuid7;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormProblem;
import org.clientele.shared.ui.UnsavedGuard;
import org.jspecify.annotations.Nullable;

/**
 * Makes a document: first what it is made from and for whom, then a look at what it will be, then the document. However
 * often the last button is pressed, one is made.
 */
final class MakeDialog {

    private final Dialog dialog = new Dialog();
    private final FormProblem problem = new FormProblem();
    private final DocumentOffer offer;
    private final MakeForm form;
    private final MakeServices services;
    private final Consumer<MakeOutcome.Made> whenMade;
    private final UUID document = Uuid7.next();
    private final Div shown = new Div();
    private final ProgressBar progress = new ProgressBar();
    private final Button look = Buttons.primary("generating.look", click -> look());
    private final Button back = Buttons.of("generating.back", click -> edit());
    private final Button make = Buttons.primary("generating.make", click -> make());
    private @Nullable DocumentRequest request;
    private @Nullable ReviewPanel review;

    MakeDialog(Component source, DocumentOffer offer, MakeServices services, Consumer<MakeOutcome.Made> whenMade) {
        this.offer = offer;
        this.services = services;
        this.whenMade = whenMade;
        form = new MakeForm(offer, template -> services.offers().namedBy(template.id()));
        form.read(MakeInput.proposed(offer, services.languageOf(source, offer)));
        UnsavedGuard.on(form);
        look.setDisableOnClick(true);
        make.setDisableOnClick(true);
        progress.setIndeterminate(true);
        progress.setMinWidth("4rem");
        progress.getElement().setAttribute("aria-label", dialog.getTranslation("generating.working"));
        shown.getElement().setAttribute("aria-live", "polite");
        dialog.setHeaderTitle(dialog.getTranslation("generating.title", offer.clientName()));
        dialog.addClassName("form-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.addDialogCloseActionListener(event -> cancel());
        dialog.add(problem, form, shown);
        dialog.getHeader().add(progress);
        dialog.getFooter().add(Buttons.of("action.cancel", click -> cancel()), back, look, make);
        edit();
    }

    void open() {
        dialog.open();
        form.focus();
    }

    private void cancel() {
        if (form.isDirty()) {
            UnsavedGuard.ask(form, this::drop, () -> {});
        } else {
            dialog.close();
        }
    }

    private void drop() {
        form.kept();
        dialog.close();
    }

    private void edit() {
        problem.clear();
        shown.removeAll();
        form.setVisible(true);
        progress.setVisible(false);
        look.setVisible(true);
        look.setEnabled(true);
        back.setVisible(false);
        make.setVisible(false);
    }

    private void look() {
        problem.clear();
        form.write()
                .ifPresentOrElse(
                        typed -> {
                            TemplateRef template = typed.template();
                            if (template != null) {
                                look(typed.toRequest(document, template, offer));
                            }
                        },
                        () -> look.setEnabled(true));
    }

    private void look(DocumentRequest wanted) {
        request = wanted;
        progress.setVisible(true);
        services.run(dialog, () -> services.preview(wanted), this::show, this::failed);
    }

    private void make() {
        DocumentRequest wanted = request;
        ReviewPanel confirmed = review;
        if (wanted == null || confirmed == null) {
            return;
        }
        if (!confirmed.isConfirmed()) {
            problem.show(dialog.getTranslation("generating.confirm.missing"));
            make.setEnabled(true);
            return;
        }
        progress.setVisible(true);
        back.setEnabled(false);
        services.run(dialog, () -> services.maker().make(wanted.confirmed()), this::show, this::failed);
    }

    private void show(MakeOutcome outcome) {
        progress.setVisible(false);
        switch (outcome) {
            case MakeOutcome.Made made -> {
                form.kept();
                dialog.close();
                whenMade.accept(made);
            }
            case MakeOutcome.Previewed previewed -> showReview(previewed);
            case MakeOutcome.Invalid invalid -> {
                edit();
                form.showErrors(invalid.fields());
            }
            case MakeOutcome refused -> {
                edit();
                problem.show(OutcomeTexts.of(dialog, refused));
            }
        }
    }

    private void showReview(MakeOutcome.Previewed previewed) {
        ReviewPanel panel = new ReviewPanel(previewed, services.previews());
        review = panel;
        shown.removeAll();
        shown.add(panel);
        form.setVisible(false);
        look.setVisible(false);
        back.setVisible(true);
        back.setEnabled(true);
        make.setVisible(true);
        make.setEnabled(true);
        make.focus();
    }

    private void failed() {
        edit();
        problem.show(dialog.getTranslation("generating.failed"));
    }
}
