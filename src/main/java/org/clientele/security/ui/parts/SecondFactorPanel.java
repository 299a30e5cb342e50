package org.clientele.security.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.clientele.security.CodeAnswer;
import org.clientele.security.FactorSetUp;
import org.clientele.security.FactorStatus;
import org.clientele.security.MySecondFactor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;

/** One's own second factor: set up, other recovery codes, remove. */
public final class SecondFactorPanel extends Composite<Section> implements HasStyle {

    private final MySecondFactor factor;

    public SecondFactorPanel(MySecondFactor factor) {
        this.factor = factor;
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().addClassName("factor-panel");
        getContent().add(new H2(getTranslation("factor.title")));
        factor.status().ifPresentOrElse(this::show, this::offer);
    }

    private void offer() {
        Button begin = Buttons.of("factor.setUp", click -> begin());
        getContent().add(new Paragraph(getTranslation("factor.text")), begin);
    }

    private void begin() {
        factor.propose().ifPresent(proposal -> {
            getContent().removeAll();
            getContent()
                    .add(
                            new H2(getTranslation("factor.title")),
                            new FactorForm(proposal, code -> factor.setUp(proposal, code), () -> {
                                Notices.success(this, "factor.done");
                                show();
                            }));
        });
    }

    private void show(FactorStatus status) {
        CodeField code = new CodeField("factor.codeToChange");
        Div buttons = new Div(
                Buttons.of("factor.codes.renew", click -> renew(code)),
                Buttons.dangerous("factor.remove", click -> remove(code)));
        buttons.addClassName("page-actions");
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "factor.since", Times.date(this, status.since()), status.recoveryCodesLeft())),
                        code,
                        buttons);
        if (factor.isRequired()) {
            getContent().add(new Paragraph(getTranslation("factor.required")));
        }
    }

    private void renew(CodeField code) {
        switch (factor.renewRecoveryCodes(code.getValue())) {
            case FactorSetUp.Done(List<String> codes) -> {
                getContent().removeAll();
                getContent()
                        .add(
                                new H2(getTranslation("factor.title")),
                                FactorForm.codes(codes),
                                Buttons.primary("factor.codes.kept", click -> show()));
            }
            case FactorSetUp.TooLate late -> throw new IllegalStateException("Nothing is set up here");
            case FactorSetUp.NotDone(CodeAnswer why) -> code.refuse(why);
        }
    }

    private void remove(CodeField code) {
        CodeAnswer answer = factor.remove(code.getValue());
        if (answer instanceof CodeAnswer.Right) {
            Notices.success(this, "factor.removed");
            show();
        } else {
            code.refuse(answer);
        }
    }
}
