package org.clientele.portal.pages;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.clientele.contact.ContactDetails;
import org.clientele.portal.Delivered;
import org.clientele.portal.ProfileView;
import org.clientele.portal.RoleView;
import org.clientele.portal.setup.NewColleague;
import org.clientele.portal.setup.NewContact;
import org.clientele.portal.setup.PortalColleagues;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.jspecify.annotations.Nullable;

/** A contact invites a colleague. What is wrong is said beside the field, and what was typed stays. */
final class ColleagueDialog {

    private final Dialog dialog = new Dialog();
    private final PortalColleagues colleagues;
    private final Runnable done;
    private final EmailField email = new EmailField(dialog.getTranslation("portal.invite.email"));
    private final TextField firstName = new TextField(dialog.getTranslation("contact.firstName"));
    private final TextField lastName = new TextField(dialog.getTranslation("contact.lastName"));
    private final Select<RoleView> role = new Select<>();
    private final Select<ProfileView> profile = new Select<>();
    private final Map<String, HasValidation> fields =
            Map.of("email", email, "firstName", firstName, "lastName", lastName, "role", role, "profile", profile);

    ColleagueDialog(PortalColleagues colleagues, Runnable done) {
        this.colleagues = colleagues;
        this.done = done;
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        firstName.setMaxLength(ContactDetails.NAME_MAX);
        lastName.setMaxLength(ContactDetails.NAME_MAX);
        email.setWidthFull();
        firstName.setWidthFull();
        lastName.setWidthFull();
        email.setRequiredIndicatorVisible(true);
        lastName.setRequiredIndicatorVisible(true);
        List<RoleView> roles = colleagues.roles();
        role.setLabel(dialog.getTranslation("portalpages.colleagues.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(
                each -> named(each.delivered(), each.details().name()));
        role.setWidthFull();
        List<ProfileView> profiles = colleagues.profiles();
        profile.setLabel(dialog.getTranslation("portalpages.colleagues.profile"));
        profile.setItems(profiles);
        profile.setItemLabelGenerator(
                each -> named(each.delivered(), each.details().name()));
        profile.setWidthFull();
        // Nobody is given much by oversight.
        if (!roles.isEmpty() && !profiles.isEmpty()) {
            role.setValue(roles.getLast());
            profile.setValue(profiles.getLast());
        }
        Button send = Buttons.primary("portalpages.colleagues.send", click -> {
            click.getSource().setEnabled(true);
            send();
        });
        send.setDisableOnClick(true);
        dialog.setHeaderTitle(dialog.getTranslation("portalpages.colleagues.invite"));
        dialog.addClassName("form-dialog");
        dialog.add(
                new Paragraph(dialog.getTranslation("portalpages.colleagues.hint")),
                email,
                firstName,
                lastName,
                role,
                profile);
        dialog.getFooter().add(Buttons.of("action.cancel", click -> dialog.close()), send);
    }

    void open() {
        dialog.open();
    }

    private void send() {
        fields.values().forEach(field -> field.setInvalid(false));
        if (role.isEmpty() || profile.isEmpty()) {
            refuse(role.isEmpty() ? "role" : "profile", "error.required");
            return;
        }
        SaveOutcome outcome = colleagues.invite(new NewColleague(
                new NewContact(firstName.getValue(), lastName.getValue(), email.getValue()),
                role.getValue().id(),
                profile.getValue().id()));
        switch (outcome) {
            case SaveOutcome.Saved saved -> {
                dialog.close();
                done.run();
                Notices.success(dialog, "portalpages.colleagues.sent");
            }
            case SaveOutcome.Invalid invalid -> invalid.fields().forEach(this::refuse);
            case SaveOutcome.Gone gone -> Notices.failure(dialog, "portalpages.act.notAllowed");
            case SaveOutcome.Conflict conflict -> Notices.failure(dialog, "portalpages.act.stale");
        }
    }

    /** What the contact cannot put right, its agency can. */
    private void refuse(String name, String key) {
        HasValidation field = fields.get(name);
        if (field == null) {
            Notices.failure(dialog, "portalpages.colleagues.refused");
        } else {
            field.setErrorMessage(dialog.getTranslation(key));
            field.setInvalid(true);
        }
    }

    private String named(@Nullable Delivered delivered, String name) {
        return delivered != null && delivered.hasFirstName(name)
                ? dialog.getTranslation("portal.delivered." + delivered)
                : name;
    }
}
