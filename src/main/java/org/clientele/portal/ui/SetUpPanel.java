package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.clientele.portal.setup.AddressAnswer;
import org.clientele.portal.setup.AddressProbe;
import org.clientele.portal.setup.AddressProof;
import org.clientele.portal.setup.Closing;
import org.clientele.portal.setup.PortalClosing;
import org.clientele.portal.setup.PortalSettings;
import org.clientele.portal.setup.PortalSettingsDetails;
import org.clientele.portal.setup.SeatsInUse;
import org.clientele.shared.Current;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;
import org.clientele.vacancy.VacancySettings;
import org.clientele.vacancy.VacancySettingsDetails;
import org.jspecify.annotations.Nullable;

/** Address and switch, seats, and what becomes of access: each read anew after each change. */
final class SetUpPanel extends Composite<Div> {

    private final PortalSettings settings;
    private final VacancySettings vacancySettings;
    private final AddressProbe probe;
    private final SeatsInUse seats;
    private final PortalClosing closing;

    SetUpPanel(
            PortalSettings settings,
            VacancySettings vacancySettings,
            AddressProbe probe,
            SeatsInUse seats,
            PortalClosing closing) {
        this.settings = settings;
        this.vacancySettings = vacancySettings;
        this.probe = probe;
        this.seats = seats;
        this.closing = closing;
        getContent().addClassName("card-column");
        show();
    }

    private void show() {
        Current<PortalSettingsDetails> current = settings.current();
        getContent().removeAll();
        getContent().add(address(current), seats(current), ending(current));
    }

    private Component address(Current<PortalSettingsDetails> current) {
        PortalSettingsDetails details = current.details();
        AddressProof proof = details.proof();
        FactList card = new FactList("portal.switch")
                .fact("portal.setting.address", details.address())
                .fact("portal.address.proof", proof == null ? "" : getTranslation("portal.proof." + proof));
        Checkbox on = new Checkbox(getTranslation("portal.setting.enabled"), details.enabled());
        on.setHelperText(
                getTranslation(details.address().isEmpty() ? "portal.switch.addressFirst" : "portal.switch.hint"));
        on.addValueChangeListener(event -> {
            tell(settings.turn(event.getValue(), current.version()));
            show();
        });
        return card.add(
                Buttons.of(
                        "portal.address.edit",
                        click -> open(
                                "portal.address.edit",
                                new AddressForm(),
                                new AddressInput(details.address(), false),
                                typed -> moveTo(typed, current.version()))),
                on);
    }

    /** What the server has reached need not be confirmed. */
    private SaveOutcome moveTo(AddressInput typed, long version) {
        AddressAnswer answer = probe.look(typed.address());
        return switch (answer) {
            case REACHED -> settings.moveTo(typed.address(), AddressProof.REACHED, version);
            case WRONG -> new SaveOutcome.Invalid(Map.of("address", "portal.address.wrong"));
            default ->
                typed.confirmed()
                        ? settings.moveTo(typed.address(), AddressProof.CONFIRMED, version)
                        : new SaveOutcome.Invalid(Map.of("address", "portal.answer." + answer));
        };
    }

    private Component seats(Current<PortalSettingsDetails> current) {
        PortalSettingsDetails details = current.details();
        int taken = seats.count();
        Integer most = details.limits().seats();
        Paragraph over = new Paragraph(getTranslation("portal.seats.over"));
        over.setVisible(most != null && taken > most);
        return new FactList("portal.seats")
                .fact("portal.seats.taken", BadgeColor.BLUE.badge(Integer.toString(taken)))
                .fact("portal.setting.seats", number(details.limits().seats()))
                .fact("portal.setting.seatsOfClient", number(details.limits().seatsOfClient()))
                .add(
                        over,
                        Buttons.of(
                                "portal.seats.edit",
                                click -> open(
                                        "portal.seats.edit",
                                        new LimitsForm(),
                                        details.limits(),
                                        typed -> settings.limit(typed, current.version()))));
    }

    private String number(@Nullable Integer limit) {
        return limit == null ? getTranslation("portal.seats.unlimited") : limit.toString();
    }

    private Component ending(Current<PortalSettingsDetails> current) {
        Closing now = current.details().closing();
        Integer days = now.seenDays();
        Current<VacancySettingsDetails> inviting = vacancySettings.current();
        Checkbox invite = new Checkbox(
                getTranslation("vacancy.settings.inviteAfterRelease"),
                inviting.details().inviteAfterRelease());
        invite.setHelperText(getTranslation("vacancy.settings.inviteAfterRelease.hint"));
        invite.addValueChangeListener(event -> {
            tell(vacancySettings.change(inviting.version(), new VacancySettingsDetails(event.getValue())));
            show();
        });
        return new FactList("portal.closing")
                .fact(
                        "portal.setting.seenDays",
                        days == null ? getTranslation("portal.closing.forever") : days.toString())
                .fact("portal.setting.endsAccounts", getTranslation(now.endsAccounts() ? "common.yes" : "common.no"))
                .add(
                        Buttons.of(
                                "portal.closing.edit",
                                click -> open(
                                        "portal.closing.edit",
                                        new ClosingForm(closing::preview),
                                        now,
                                        typed -> settings.close(typed, current.version()))),
                        invite);
    }

    private <T extends Record> void open(
            String titleKey, DataForm<T> form, T value, java.util.function.Function<T, SaveOutcome> save) {
        form.read(value);
        new FormDialog<>(getTranslation(titleKey), form, save)
                .onSaved(saved -> {
                    Notices.success(this, "portal.settings.saved");
                    show();
                })
                .open();
    }

    private void tell(SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> Notices.success(this, "portal.settings.saved");
            case SaveOutcome.Conflict conflict ->
                Notices.failure(this, "common.conflict", conflict.by(), Times.dateTime(this, conflict.at()));
            case SaveOutcome.Gone gone -> Notices.failure(this, "common.gone");
            case SaveOutcome.Invalid invalid -> invalid.fields().values().forEach(flaw -> Notices.failure(this, flaw));
        }
    }
}
