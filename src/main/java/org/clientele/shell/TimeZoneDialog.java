package org.clientele.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clientele.shared.ui.Buttons;
import org.jspecify.annotations.Nullable;

/** Chooses the time zone that times are shown in; none for the browser's. */
final class TimeZoneDialog {

    private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            .sorted()
            .map(ZoneId::of)
            .toList();

    private final Dialog dialog = new Dialog();

    TimeZoneDialog(@Nullable ZoneId present, Consumer<Optional<ZoneId>> choose) {
        ComboBox<ZoneId> field = new ComboBox<>(dialog.getTranslation("shell.timeZone"));
        field.setItems(ZONES);
        field.setItemLabelGenerator(zone -> zone.getId().replace('_', ' ') + " – "
                + zone.getDisplayName(
                        TextStyle.FULL, dialog.getUI().orElseThrow().getLocale()));
        field.setPlaceholder(dialog.getTranslation("shell.asBrowser"));
        field.setClearButtonVisible(true);
        field.setValue(present);
        field.setWidth("min(28rem, 80vw)");
        dialog.setHeaderTitle(dialog.getTranslation("shell.timeZone"));
        dialog.add(field);
        dialog.getFooter()
                .add(Buttons.of("action.cancel", click -> dialog.close()), Buttons.primary("action.save", click -> {
                    dialog.close();
                    choose.accept(Optional.ofNullable(field.getValue()));
                }));
    }

    void open() {
        dialog.open();
    }
}
