package org.clientele.contact.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.contact.ContactDetails;
import org.clientele.contact.ContactView;
import org.clientele.contact.MergePreview;
import org.clientele.contact.MergeRequest;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormProblem;
import org.clientele.shared.ui.Times;

/** Two contacts side by side: for each field in which they differ one chooses, and what is united is listed. */
final class MergeDialog {

    private enum Side {
        KEPT,
        ABSORBED
    }

    private final Dialog dialog = new Dialog();
    private final MergePreview preview;
    private final ContactTexts texts;
    private final Function<MergeRequest, SaveOutcome> merge;
    private final FormProblem problem = new FormProblem();
    private final Map<String, RadioButtonGroup<Side>> choices = new LinkedHashMap<>();
    private Runnable onSwap = () -> {};
    private Runnable onMerged = () -> {};

    MergeDialog(MergePreview preview, ContactChoices names, Function<MergeRequest, SaveOutcome> merge) {
        this.preview = preview;
        this.texts = new ContactTexts(dialog, names);
        this.merge = merge;
        dialog.addClassName("conflict-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.setHeaderTitle(dialog.getTranslation(
                "contact.merge.title", preview.kept().details().fullName()));
        dialog.add(problem, explanation());
        Set<String> proposed = preview.proposed();
        preview.choices().forEach(component -> {
            RadioButtonGroup<Side> choice = choice(component, proposed.contains(component));
            choices.put(component, choice);
            dialog.add(choice);
        });
        dialog.add(united());
        dialog.getFooter()
                .add(
                        Buttons.of("action.cancel", click -> dialog.close()),
                        Buttons.primary("contact.merge.do", click -> merge()));
    }

    /** Called when the other contact shall be the one that is kept. */
    MergeDialog onSwap(Runnable act) {
        this.onSwap = act;
        return this;
    }

    MergeDialog onMerged(Runnable act) {
        this.onMerged = act;
        return this;
    }

    void open() {
        dialog.open();
    }

    private Div explanation() {
        Div explanation = new Div(
                new Paragraph(
                        dialog.getTranslation("contact.merge.text", named(preview.absorbed()), named(preview.kept()))),
                Buttons.of("contact.merge.swap", click -> {
                    dialog.close();
                    onSwap.run();
                }));
        explanation.addClassName("conflict-all");
        return explanation;
    }

    private static String named(ContactView contact) {
        return contact.details().fullName() + " (" + contact.userName() + ")";
    }

    private RadioButtonGroup<Side> choice(String component, boolean fromAbsorbed) {
        RadioButtonGroup<Side> choice = new RadioButtonGroup<>(texts.label(component));
        choice.setItems(Side.values());
        choice.setRenderer(new ComponentRenderer<>(side -> shown(component, side)));
        choice.setValue(fromAbsorbed ? Side.ABSORBED : Side.KEPT);
        choice.addClassName("conflict-choice");
        return choice;
    }

    private Div shown(String component, Side side) {
        ContactView contact = side == Side.KEPT ? preview.kept() : preview.absorbed();
        String text = texts.value(contact.details().component(component));
        Span whose = new Span(dialog.getTranslation("contact.merge." + side));
        whose.addClassName("conflict-side");
        Span what = new Span(text.isEmpty() ? dialog.getTranslation("common.conflict.nothing") : text);
        what.addClassName("conflict-value");
        return new Div(whose, what);
    }

    /** What needs no choice, since everything of both is kept. */
    private Div united() {
        ContactDetails all = preview.chosen(List.of());
        UnorderedList list = new UnorderedList();
        all.emails().forEach(email -> list.add(new ListItem(ContactTexts.address(email))));
        all.phones().forEach(phone -> list.add(new ListItem(ContactTexts.address(phone))));
        if (preview.reports() > 0) {
            list.add(new ListItem(dialog.getTranslation("contact.merge.reports", preview.reports())));
        }
        list.add(new ListItem(dialog.getTranslation(
                "contact.merge.userName", preview.absorbed().userName())));
        preview.notices().forEach(notice -> list.add(new ListItem(dialog.getTranslation(notice))));
        Div united = new Div(new Paragraph(dialog.getTranslation("contact.merge.united")), list);
        united.add(new Paragraph(dialog.getTranslation("contact.merge.undoable")));
        return united;
    }

    private void merge() {
        List<String> fromAbsorbed = choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue() == Side.ABSORBED)
                .map(Map.Entry::getKey)
                .toList();
        SaveOutcome outcome = merge.apply(new MergeRequest(
                preview.kept().id(),
                preview.kept().version(),
                preview.absorbed().id(),
                preview.absorbed().version(),
                preview.chosen(fromAbsorbed)));
        switch (outcome) {
            case SaveOutcome.Saved saved -> {
                dialog.close();
                onMerged.run();
            }
            case SaveOutcome.Conflict conflict ->
                problem.show(dialog.getTranslation(
                        "contact.conflict", conflict.by(), Times.dateTime(dialog, conflict.at())));
            case SaveOutcome.Gone gone -> problem.show(dialog.getTranslation("common.gone"));
            case SaveOutcome.Invalid invalid ->
                problem.show(invalid.fields().entrySet().stream()
                        .map(flaw -> texts.label(flaw.getKey()) + ": " + dialog.getTranslation(flaw.getValue()))
                        .collect(Collectors.joining("; ")));
        }
    }
}
