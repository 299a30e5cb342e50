package org.clientele.contact.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.contact.ContactDetails;
import org.clientele.contact.ContactMerges;
import org.clientele.contact.ContactView;
import org.clientele.contact.MergePreview;
import org.clientele.contact.MergeRequest;
import org.clientele.shared.MergeQuestion;
import org.clientele.shared.MergeSide;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormProblem;
import org.clientele.shared.ui.Times;

/** Two contacts side by side: for each field in which they differ one chooses, and what is united is listed. */
final class MergeDialog {

    private final Dialog dialog = new Dialog();
    private final MergePreview preview;
    private final ContactTexts texts;
    private final Function<MergeRequest, SaveOutcome> merge;
    private final FormProblem problem = new FormProblem();
    private final Map<String, RadioButtonGroup<MergeSide>> choices = new LinkedHashMap<>();
    private final Map<String, RadioButtonGroup<MergeSide>> answers = new LinkedHashMap<>();
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
            RadioButtonGroup<MergeSide> choice = choice(component, proposed.contains(component));
            choices.put(component, choice);
            dialog.add(choice);
        });
        preview.questions().forEach(question -> {
            RadioButtonGroup<MergeSide> answer = ask(question);
            answers.put(question.name(), answer);
            dialog.add(answer);
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

    private RadioButtonGroup<MergeSide> choice(String component, boolean fromAbsorbed) {
        RadioButtonGroup<MergeSide> choice = new RadioButtonGroup<>(texts.label(component));
        choice.setItems(MergeSide.values());
        choice.setRenderer(new ComponentRenderer<>(side -> shown(component, side)));
        choice.setValue(fromAbsorbed ? MergeSide.ABSORBED : MergeSide.KEPT);
        choice.addClassName("conflict-choice");
        return choice;
    }

    /** Nothing is proposed: what goes with the other side is lost to whoever used it. */
    private RadioButtonGroup<MergeSide> ask(MergeQuestion question) {
        RadioButtonGroup<MergeSide> answer = new RadioButtonGroup<>(dialog.getTranslation(question.labelKey()));
        answer.setItems(MergeSide.values());
        answer.setRenderer(new ComponentRenderer<>(
                side -> shown(side, words(side == MergeSide.KEPT ? question.kept() : question.absorbed()))));
        answer.setRequiredIndicatorVisible(true);
        answer.addValueChangeListener(event -> answer.setInvalid(false));
        answer.addClassName("conflict-choice");
        return answer;
    }

    private String words(MergeQuestion.Words words) {
        return dialog.getTranslation(
                words.key(), words.arguments().stream().map(this::word).toArray());
    }

    private Object word(Object argument) {
        return switch (argument) {
            case MergeQuestion.Words words -> words(words);
            case Instant instant -> Times.dateTime(dialog, instant);
            default -> argument;
        };
    }

    private Div shown(String component, MergeSide side) {
        ContactView contact = side == MergeSide.KEPT ? preview.kept() : preview.absorbed();
        return shown(side, texts.value(contact.details().component(component)));
    }

    private Div shown(MergeSide side, String text) {
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
                .filter(choice -> choice.getValue().getValue() == MergeSide.ABSORBED)
                .map(Map.Entry::getKey)
                .toList();
        SaveOutcome outcome = merge.apply(new MergeRequest(
                preview.kept().id(),
                preview.kept().version(),
                preview.absorbed().id(),
                preview.absorbed().version(),
                preview.chosen(fromAbsorbed),
                answers.entrySet().stream()
                        .filter(answer -> answer.getValue().getValue() != null)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, answer -> answer.getValue().getValue()))));
        switch (outcome) {
            case SaveOutcome.Saved saved -> {
                dialog.close();
                onMerged.run();
            }
            case SaveOutcome.Conflict conflict ->
                problem.show(dialog.getTranslation(
                        "contact.conflict", conflict.by(), Times.dateTime(dialog, conflict.at())));
            case SaveOutcome.Gone gone -> problem.show(dialog.getTranslation("common.gone"));
            case SaveOutcome.Invalid invalid -> refuse(invalid.fields());
        }
    }

    /** A question that came up only after this was opened stands nowhere here. */
    private String refusal(Map.Entry<String, String> flaw) {
        String why = dialog.getTranslation(flaw.getValue());
        return flaw.getValue().equals(ContactMerges.UNDECIDED) ? why : texts.label(flaw.getKey()) + ": " + why;
    }

    private void refuse(Map<String, String> flaws) {
        answers.forEach((name, answer) -> {
            answer.setErrorMessage(flaws.containsKey(name) ? dialog.getTranslation(flaws.get(name)) : "");
            answer.setInvalid(flaws.containsKey(name));
        });
        String others = flaws.entrySet().stream()
                .filter(flaw -> !answers.containsKey(flaw.getKey()))
                .map(this::refusal)
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            problem.show(others);
        }
        answers.values().stream()
                .filter(RadioButtonGroup::isInvalid)
                .findFirst()
                .ifPresent(answer -> answer.getElement().callJsFunction("focus"));
    }
}
