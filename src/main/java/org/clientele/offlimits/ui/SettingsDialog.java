package org.clientele.offlimits.ui;

import com.vaadin.flow.component.Component;
import org.clientele.offlimits.OffLimitsSettings;
import org.clientele.offlimits.OffLimitsSettingsDetails;
import org.clientele.shared.Current;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;

/** Where an administrator decides how strict off-limits rules are. */
final class SettingsDialog {

    private SettingsDialog() {}

    static void open(Component source, OffLimitsSettings settings) {
        Current<OffLimitsSettingsDetails> current = settings.current();
        OffLimitsSettingsForm form = new OffLimitsSettingsForm();
        form.read(current.details());
        new FormDialog<>(
                        source.getTranslation("offLimits.settings"),
                        form,
                        typed -> settings.change(current.version(), typed))
                .onSaved(saved -> Notices.success(source, "offLimits.settings.saved"))
                .open();
    }
}
