package org.clientele.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.clientele.security.AccountRow;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.StaffAction;
import org.clientele.shared.ui.StaffWork;
import org.clientele.shared.ui.StaffWork.Amount;

/** Asks before an account is deactivated, and says what its owner has still to do and what can be done about that. */
@org.springframework.stereotype.Component
class DeactivationQuestion {

    private final List<StaffWork> works;
    private final List<StaffAction> actions;

    DeactivationQuestion(List<StaffWork> works, List<StaffAction> actions) {
        this.works =
                works.stream().sorted(Comparator.comparingInt(StaffWork::order)).toList();
        this.actions = actions.stream()
                .sorted(Comparator.comparingInt(StaffAction::order))
                .toList();
    }

    void ask(Component source, AccountRow account, Runnable deactivate) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(source.getTranslation("accounts.deactivate.title", account.fullName()));
        question.add(new Paragraph(source.getTranslation("accounts.deactivate.text")));
        UUID id = account.id().value();
        List<Amount> left = works.stream().flatMap(work -> work.of(id).stream()).toList();
        if (!left.isEmpty()) {
            question.add(new Paragraph(source.getTranslation("accounts.deactivate.work")), list(source, left));
            question.add(buttons(source, account, question));
        }
        question.setConfirmText(source.getTranslation("accounts.deactivate"));
        question.setConfirmButtonTheme("error primary");
        question.setCancelable(true);
        question.setCancelText(source.getTranslation("action.cancel"));
        question.addConfirmListener(event -> deactivate.run());
        question.open();
    }

    /** The lists open beside the question, which stays. */
    private static UnorderedList list(Component source, List<Amount> left) {
        UnorderedList list = new UnorderedList();
        left.forEach(amount -> list.add(new ListItem(
                new Anchor(amount.url(), source.getTranslation(amount.key(), amount.number()), AnchorTarget.BLANK))));
        return list;
    }

    /** One asks again once that is done. */
    private Div buttons(Component source, AccountRow account, ConfirmDialog question) {
        Div buttons = new Div();
        actions.forEach(action -> buttons.add(Buttons.of(action.labelKey(), click -> {
            question.close();
            action.act(source, account.id().value(), account.fullName());
        })));
        return buttons;
    }
}
