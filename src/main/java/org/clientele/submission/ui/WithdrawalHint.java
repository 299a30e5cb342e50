package org.clientele.submission.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.clientele.submission.WithdrawalImpact;

/** What is called off with a submission, and who is written to; nothing where nothing is. */
final class WithdrawalHint extends Composite<Div> {

    WithdrawalHint(WithdrawalImpact impact) {
        getContent().addClassName("withdrawal-hint");
        if (impact.interviews() > 0) {
            getContent().add(new Paragraph(getTranslation("submission.withdraw.interviews", impact.interviews())));
        }
        if (!impact.told().isEmpty()) {
            getContent()
                    .add(new Paragraph(getTranslation("submission.withdraw.told", String.join(", ", impact.told()))));
        }
    }
}
