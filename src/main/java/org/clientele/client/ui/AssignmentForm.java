package org.clientele.client.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.clientele.client.AssignmentDetails;
import org.clientele.client.AssignmentPart;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.DateFields;
import org.jspecify.annotations.Nullable;

/** Who, in which part, from when to when. */
final class AssignmentForm extends DataForm<AssignmentDetails> {

    /**
     * @param people to choose from
     * @param fixed who it is about; null if that is to be chosen
     */
    AssignmentForm(List<AccountRef> people, @Nullable AccountRef fixed) {
        super(AssignmentDetails.class);
        List<AccountRef> offered = new ArrayList<>(people);
        if (fixed != null && !offered.contains(fixed)) {
            offered.add(fixed);
        }
        Checkbox replace = new Checkbox(getTranslation("assignment.replaceOwner"));
        ComboBox<AccountRef> who = who(offered);
        who.setReadOnly(fixed != null);
        Select<AssignmentPart> part = part(replace);
        DatePicker from = DateFields.of("assignment.from");
        DatePicker until = DateFields.of("assignment.until");
        until.setHelperText(getTranslation("assignment.until.hint"));
        field(from).bind("from");
        field(until).bind("until");
        field(replace).bind("replaceOwner");
        fields(who, part, from, until, replace);
    }

    private ComboBox<AccountRef> who(List<AccountRef> offered) {
        ComboBox<AccountRef> who = people(getTranslation("assignment.person"), offered);
        field(who)
                .asRequired(getTranslation("error.required"))
                .withConverter(account -> account == null ? null : account.id(), id -> find(offered, id))
                .bind("accountId");
        return who;
    }

    private Select<AssignmentPart> part(Checkbox replace) {
        Select<AssignmentPart> part = new Select<>();
        part.setLabel(getTranslation("assignment.part"));
        part.setItems(AssignmentPart.values());
        part.setItemLabelGenerator(item -> getTranslation("assignment.part." + item));
        part.addValueChangeListener(event -> replace.setVisible(event.getValue() == AssignmentPart.OWNER));
        replace.setVisible(false);
        field(part).bind("part");
        return part;
    }

    static ComboBox<AccountRef> people(String label, List<AccountRef> offered) {
        ComboBox<AccountRef> field = new ComboBox<>(label);
        field.setItems(offered);
        field.setItemLabelGenerator(AccountRef::name);
        return field;
    }

    static @Nullable AccountRef find(List<AccountRef> offered, @Nullable AccountId id) {
        return offered.stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
