package org.clientele.security.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.clientele.security.FactorProposal;
import org.clientele.security.FactorSetUp;
import org.clientele.shared.ui.Buttons;

/** Where an authenticator app is set up: its secret as a picture and as text, and a code to prove that it has arrived. */
public final class FactorForm extends Composite<Div> {

    private final Function<String, FactorSetUp> setUp;
    private final Runnable done;

    /**
     * @param setUp with a code
     * @param done after the recovery codes were shown
     */
    public FactorForm(FactorProposal proposal, Function<String, FactorSetUp> setUp, Runnable done) {
        this.setUp = setUp;
        this.done = done;
        CodeField code = new CodeField("factor.code");
        code.getElement().setAttribute("inputmode", "numeric");
        Button confirm = Buttons.primary("factor.confirm", click -> confirm(code));
        confirm.addClickShortcut(Key.ENTER).listenOn(code);
        OrderedList steps = new OrderedList(
                new ListItem(getTranslation("factor.setUp.app")),
                new ListItem(getTranslation("factor.setUp.scan")),
                new ListItem(getTranslation("factor.setUp.code")));
        Code secret = new Code(String.join(" ", proposal.secret().split("(?<=\\G.{4})")));
        secret.addClassName("factor-secret");
        Paragraph byHand = new Paragraph(getTranslation("factor.setUp.byHand"));
        byHand.addClassName("secondary");
        getContent().addClassName("entrance-form");
        getContent()
                .add(
                        steps,
                        QrCode.of(proposal.address(), getTranslation("factor.setUp.picture")),
                        byHand,
                        secret,
                        code,
                        confirm);
    }

    private void confirm(CodeField code) {
        switch (setUp.apply(code.getValue())) {
            case FactorSetUp.Done(List<String> codes) -> {
                getContent().removeAll();
                getContent().add(codes(codes), Buttons.primary("factor.codes.kept", click -> done.run()));
            }
            case FactorSetUp.TooLate late -> code.refuseLate();
            case FactorSetUp.NotDone(var why) -> code.refuse(why);
        }
    }

    /** The recovery codes, which are shown once. */
    static Component codes(List<String> codes) {
        UnorderedList list = new UnorderedList(
                codes.stream().map(code -> new ListItem(new Code(code))).toArray(ListItem[]::new));
        list.addClassName("recovery-codes");
        return new Div(new Paragraph(list.getTranslation("factor.codes.text")), list);
    }
}
