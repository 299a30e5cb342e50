package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.clientele.offlimits.OffLimitsAnswer;
import org.clientele.offlimits.OffLimitsQuestions;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Role;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.PageHeader;

/** "May I approach someone at …?" (docs/features.md N5). Asked on purpose, not while one types: questions are logged. */
@Route(OffLimitsNavigation.QUESTION)
@Menu(title = "offLimits.title", order = 35, icon = "vaadin:ban")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
@ForFeature(Feature.OFF_LIMITS)
public class OffLimitsView extends Composite<Div> implements HasDynamicTitle {

    private final OffLimitsQuestions questions;
    private final AnswerCards answers;
    private final TextField question = new TextField();
    private final Div answer = new Div();

    OffLimitsView(OffLimitsQuestions questions, AnswerCards answers, CurrentActor actor) {
        this.questions = questions;
        this.answers = answers;
        question.setLabel(getTranslation("offLimits.question"));
        question.setHelperText(getTranslation("offLimits.question.hint"));
        question.setPrefixComponent(Icons.of("vaadin:search"));
        question.setClearButtonVisible(true);
        question.setMaxLength(300);
        question.setAutofocus(true);
        question.addClassName("off-limits-question");
        question.addKeyPressListener(Key.ENTER, event -> ask());
        question.addValueChangeListener(event -> question.setInvalid(false));
        Button ask = Buttons.primary("offLimits.ask", click -> ask());
        Div row = new Div(question, ask);
        row.addClassName("off-limits-ask");
        answer.addClassName("off-limits-answer");
        answer.getElement().setAttribute("role", "status");
        getContent().add(new PageHeader(getPageTitle()).actions(links(actor)), row, answer);
    }

    private Component[] links(CurrentActor actor) {
        List<Component> links = new ArrayList<>();
        if (actor.may(Permission.WORK)) {
            links.add(link(OffLimitsNavigation.MY_EXCEPTIONS, "offLimits.overrides.mine"));
        }
        if (actor.may(Permission.LEAD)) {
            links.add(link(OffLimitsNavigation.EXCEPTIONS, "offLimits.overrides"));
            links.add(link(OffLimitsNavigation.RULES, "offLimits.rules"));
            links.add(link(OffLimitsNavigation.LOG, "offLimits.questions"));
        }
        return links.toArray(Component[]::new);
    }

    private Component link(String url, String key) {
        return new Anchor(url, getTranslation(key));
    }

    private void ask() {
        answer.removeAll();
        switch (questions.ask(question.getValue())) {
            case OffLimitsAnswer.Invalid invalid -> {
                question.setErrorMessage(getTranslation(invalid.messageKey()));
                question.setInvalid(true);
            }
            case OffLimitsAnswer.Unclear unclear -> answer.add(answers.unclear(this, unclear.missing()));
            case OffLimitsAnswer.Perhaps perhaps ->
                answer.add(answers.perhaps(this, question.getValue(), perhaps.rules()));
            case OffLimitsAnswer.Free free -> answer.add(answers.free(this, question.getValue()));
            case OffLimitsAnswer.OffLimits offLimits ->
                answer.add(answers.offLimits(this, question.getValue(), offLimits.hits()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("offLimits.title");
    }
}
