package org.clientele.portal.acts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clientele.portal.PortalStage;
import org.clientele.portal.acts.AnswerChoice;
import org.clientele.portal.acts.AnswerOutcome;
import org.clientele.portal.acts.AnswerQuestion;
import org.clientele.portal.acts.PortalAnswers;
import org.clientele.portal.pages.PortalEntranceLook;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EntrancePage;
import org.clientele.submission.Reason;

/**
 * What a button in a mail leads to, for visitors: it says what will be answered, and does it when the button is pressed,
 * never by being opened.
 */
@Route(value = "portal/answer/:secret", autoLayout = false)
@AnonymousAllowed
@StyleSheet("portal.css")
class AnswerView extends Composite<EntrancePage> implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final PortalAnswers answers;
    private final RadioButtonGroup<AnswerChoice> choice = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();
    private String secret = "";

    AnswerView(PortalAnswers answers, PortalEntranceLook look) {
        this.answers = answers;
        look.dress(getContent());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        List<String> chosen =
                event.getLocation().getQueryParameters().getParameters().getOrDefault("a", List.of());
        Optional<AnswerChoice> before = Arrays.stream(AnswerChoice.values())
                .filter(one -> chosen.contains(one.name()))
                .findFirst();
        show(answers.look(secret), before);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (!secret.isEmpty()) {
            show(answers.look(secret), choice.getOptionalValue());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portalacts.answer.title");
    }

    private void show(AnswerQuestion question, Optional<AnswerChoice> before) {
        switch (question) {
            case AnswerQuestion.Open open -> ask(open, before);
            case AnswerQuestion.Used used -> say("portalacts.answer.used");
            case AnswerQuestion.Expired expired -> say("portalacts.answer.expired");
            case AnswerQuestion.Withdrawn withdrawn -> say("portalacts.answer.withdrawn");
            case AnswerQuestion.OutOfDate(String vacancy, PortalStage stage) ->
                say(
                        "portalacts.answer.outOfDate",
                        vacancy,
                        stage.name().isEmpty() ? getTranslation("vacancy.stage." + stage.kind()) : stage.name());
            case AnswerQuestion.Unknown unknown -> say("portalacts.answer.unknown");
        }
    }

    private void say(String key, Object... parts) {
        Paragraph said = new Paragraph(getTranslation(key, parts));
        said.getElement().setAttribute("role", "status");
        getContent().show(new H1(getTranslation("portalacts.answer.title")), said);
    }

    private void ask(AnswerQuestion.Open open, Optional<AnswerChoice> before) {
        choice.setLabel(getTranslation("portalacts.answer.label"));
        choice.setItems(open.choices());
        choice.setItemLabelGenerator(one -> getTranslation("portalacts.answer." + one));
        before.filter(open.choices()::contains).ifPresent(choice::setValue);
        words.setLabel(getTranslation("portalacts.answer.words"));
        words.setMaxLength(Reason.TEXT_MAX);
        words.setWidthFull();
        Button send = Buttons.of("portalacts.answer.send", click -> answer());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        getContent()
                .show(
                        new H1(getTranslation("portalacts.answer.title")),
                        new Paragraph(about(open)),
                        choice,
                        words,
                        send);
    }

    private String about(AnswerQuestion.Open open) {
        Instant startsAt = open.startsAt();
        if (startsAt == null) {
            return getTranslation("portalacts.answer.CANDIDATE", open.vacancy());
        }
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(open.zone())
                .format(startsAt);
        return getTranslation(
                "portalacts.answer.INTERVIEWED",
                open.vacancy(),
                when,
                open.zone().getId());
    }

    private void answer() {
        AnswerChoice chosen = choice.getValue();
        choice.setInvalid(chosen == null);
        if (chosen == null) {
            choice.setErrorMessage(getTranslation("error.required"));
            return;
        }
        switch (answers.answer(secret, chosen, words.getValue())) {
            case AnswerOutcome.Answered answered -> say("portalacts.answer.done");
            case AnswerOutcome.NotAllowed refused -> say("portalacts.answer.notAllowed");
            case AnswerOutcome.Closed(AnswerQuestion why) -> show(why, Optional.of(chosen));
            case AnswerOutcome.Invalid(var fields) ->
                fields.values().stream().findFirst().ifPresent(key -> {
                    words.setInvalid(true);
                    words.setErrorMessage(getTranslation(key));
                });
        }
    }
}
