package org.clientele.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.clientele.IntegrationTest;
import org.clientele.security.WithAdministrator;
import org.clientele.settings.FeatureSwitches;
import org.clientele.settings.Features;
import org.clientele.settings.Settings;
import org.clientele.shared.Feature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@WithAdministrator
class SettingsViewTest extends SpringBrowserlessTest {

    @Autowired
    private Settings settings;

    @Autowired
    private Features features;

    @Autowired
    private FeatureSwitches switches;

    @AfterEach
    void switchOn() {
        switches.turn(Feature.FAVOURITES, true);
    }

    @Test
    @Transactional
    void theSupportAddressIsChangedInADialogAndShown() {
        SettingsView view = navigate(SettingsView.class);
        test(find(Button.class).withText("Edit").single()).click();

        test(find(TextField.class).withCaption("Support e-mail").single()).setValue("it@agency.example");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(settings.current().details().supportEmail()).isEqualTo("it@agency.example");
        assertThat(view.getElement().getTextRecursively()).contains("it@agency.example");
    }

    @Test
    void whoSeesWhichClientsIsShown() {
        SettingsView view = navigate(SettingsView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("Clients that recruiters and observers see", "All of them");
    }

    @Test
    @Transactional
    void aWrongNumberOfDaysIsRefusedBesideItsField() {
        navigate(SettingsView.class);
        test(find(Button.class).withText("Edit").single()).click();
        IntegerField days = find(IntegerField.class).single();

        days.setValue(0);
        test(find(Button.class).withText("Save").single()).click();

        assertThat(days.isInvalid()).isTrue();
        assertThat(settings.current().details().archiveDays()).isEqualTo(30);
    }

    @Test
    void aFeatureIsSwitchedOffByItsCheckbox() {
        navigate(FeaturesView.class);

        test(find(Checkbox.class).withCaption("Favourites").single()).click();

        assertThat(features.isOn(Feature.FAVOURITES)).isFalse();
    }
}
