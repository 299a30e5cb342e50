package org.clientele.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.SaveOutcome;
import org.clientele.shell.HomeView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IntegrationTest
@WithRecruiter
class FormDialogTest extends SpringBrowserlessTest {

    private final List<Person> saved = new ArrayList<>();
    private SaveOutcome outcome = new SaveOutcome.Saved(new UUID(0, 1), 1);

    public record Person(String name, String city) {}

    private static final class PersonForm extends DataForm<Person> {

        PersonForm() {
            super(Person.class);
            fields(requiredText("name", "client.name", 10), text("city", "client.city", 10));
        }
    }

    @BeforeEach
    void openDialog() {
        navigate(HomeView.class);
        PersonForm form = new PersonForm();
        form.read(new Person("Anna", "Kraków"));
        new FormDialog<>("Person", form, this::save).open();
    }

    @Test
    void whatIsTypedIsSavedOnceAndCleaned() {
        type("  Anna   Maria ");
        Button save = find(Button.class).withText("Save").single();
        test(save).click();

        assertThat(saved).containsExactly(new Person("Anna Maria", "Kraków"));
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void blankAndOverlongTextIsRefusedBesideTheField() {
        type("   ");
        assertThat(name().getErrorMessage()).isEqualTo("Please fill this in.");

        type("12345678901");
        assertThat(name().getErrorMessage()).isEqualTo("At most 10 characters.");

        press("Save");
        assertThat(saved).isEmpty();
    }

    @Test
    void whatTheServiceObjectsToStandsBesideTheField() {
        outcome = new SaveOutcome.Invalid(Map.of("name", "error.required"));

        type("Ewa");
        press("Save");

        assertThat(name().isInvalid()).isTrue();
        assertThat(name().getValue()).isEqualTo("Ewa");
    }

    @Test
    void whoIsTooLateIsToldByWhomAndLosesNothing() {
        outcome = new SaveOutcome.Conflict("Leo Lead", Instant.EPOCH);

        type("Ewa");
        press("Save");

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Leo Lead saved a newer");
        assertThat(name().getValue()).isEqualTo("Ewa");
    }

    @Test
    void cancelAsksBeforeItDropsWhatWasTyped() {
        type("Ewa");
        press("Cancel");

        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(find(Dialog.class).all()).isNotEmpty();
    }

    @Test
    void whatTheServiceRefusedIsStillUnsaved() {
        outcome = new SaveOutcome.Conflict("Leo Lead", Instant.EPOCH);
        type("Ewa");
        press("Save");

        press("Cancel");

        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void cancelDoesNotAskWhereNothingWasTyped() {
        press("Cancel");

        assertThat(find(Dialog.class).all()).isEmpty();
    }

    private SaveOutcome save(Person person) {
        saved.add(person);
        return outcome;
    }

    private TextField name() {
        return find(TextField.class).withCaption("Name").single();
    }

    private void type(String text) {
        test(name()).setValue(text);
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }
}
