package org.clientele.security.ui;

import com.vaadin.flow.component.select.Select;
import org.clientele.security.AccountDetails;
import org.clientele.security.Role;
import org.clientele.shared.ui.DataForm;

/** What an administrator says about an account. */
final class AccountForm extends DataForm<AccountDetails> {

    AccountForm(AccountDetails shown) {
        super(AccountDetails.class);
        Select<Role> role = new Select<>();
        role.setLabel(getTranslation("account.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(item -> getTranslation("role." + item));
        role.setHelperText(getTranslation("account.role.hint." + shown.role()));
        role.addValueChangeListener(
                event -> role.setHelperText(getTranslation("account.role.hint." + event.getValue())));
        var fullName = requiredText("fullName", "account.fullName", AccountDetails.FULL_NAME_LENGTH);
        var userName = requiredText("userName", "account.userName", AccountDetails.USER_NAME_LENGTH);
        userName.setHelperText(getTranslation("account.userName.hint"));
        fields(
                fullName,
                userName,
                text("email", "account.email", AccountDetails.EMAIL_LENGTH),
                text("phone", "account.phone", AccountDetails.PHONE_LENGTH),
                role);
        field(role).bind("role");
        read(shown);
    }
}
