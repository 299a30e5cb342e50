package org.clientele.interview.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.contact.ContactRef;
import org.clientele.interview.ArrangingChoices;
import org.clientele.interview.ClientCopy;
import org.clientele.interview.InterviewDetails;
import org.clientele.interview.InterviewKind;
import org.clientele.interview.InterviewPreview;
import org.clientele.interview.InterviewWarning;
import org.clientele.location.LocationView;
import org.clientele.security.AccountRef;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Translations;

/** The fields of an interview, with what speaks against it as one types, and a look at the mails that it sends. */
@StyleSheet("interview.css")
final class InterviewForm extends DataForm<InterviewDetails> {

    /** What the form wants to know before anything is saved. */
    interface Questions {

        /** What is known to speak against it. */
        List<InterviewWarning> warnings(InterviewDetails typed);

        /** The mails that would be sent. */
        InterviewPreview preview(InterviewDetails typed);
    }

    private final ArrangingChoices choices;
    private final Clock clock;
    private final transient Questions questions;
    private final RadioButtonGroup<InterviewKind> kind = new RadioButtonGroup<>();
    private final ComboBox<LocationView> location = new ComboBox<>();
    private final TextField place;
    private final TextField link;
    private final ComboBox<ZoneId> zone = new ComboBox<>();
    private final SlotsField slots;
    private final MultiSelectComboBox<ContactRef> contacts = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<AccountRef> colleagues = new MultiSelectComboBox<>();
    private final Checkbox clientCopy = new Checkbox();
    private final Checkbox pastMeant = new Checkbox();
    private final WarningList warned = new WarningList();

    /**
     * @param several whether more than one time can be proposed
     * @param questions what is asked of the service before it is saved
     */
    InterviewForm(ArrangingChoices choices, boolean several, Clock clock, Questions questions) {
        super(InterviewDetails.class);
        this.choices = choices;
        this.clock = clock;
        this.questions = questions;
        bindKind();
        bindLocation();
        place = text("place", "interview.place", InterviewDetails.PLACE_MAX);
        link = text("link", "interview.link", InterviewDetails.LINK_MAX);
        link.addValueChangeListener(event -> warn());
        add(kind);
        fields(location, place, link);
        bindZone();
        slots = new SlotsField(several);
        field(slots)
                .withValidator(times -> slots.isWhole(), getTranslation("interview.slot.incomplete"))
                .bind("slots");
        slots.setWidthFull();
        pastMeant.setLabel(getTranslation("interview.pastMeant"));
        field(pastMeant).bind("pastMeant");
        add(slots, pastMeant);
        fields(zone);
        bindPeople();
        fields(contacts, colleagues);
        add(warned);
        bindLetters();
        follow();
    }

    private void bindKind() {
        kind.setLabel(getTranslation("interview.kind"));
        kind.setItems(InterviewKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("interview.kind." + item));
        field(kind).bind("kind");
        kind.addValueChangeListener(event -> {
            follow();
            warn();
        });
    }

    private void bindLocation() {
        location.setLabel(getTranslation("interview.location"));
        location.setItems(choices.locations());
        location.setItemLabelGenerator(item -> item.details().name());
        location.setClearButtonVisible(true);
        location.addValueChangeListener(event -> {
            LocationView chosen = event.getValue();
            location.setHelperText(
                    chosen == null ? "" : chosen.details().address().print());
        });
        field(location)
                .withConverter(
                        chosen -> chosen == null ? null : chosen.id(),
                        id -> choices.locations().stream()
                                .filter(one -> one.id().equals(id))
                                .findFirst()
                                .orElse(null))
                .bind("locationId");
    }

    private void bindZone() {
        zone.setLabel(getTranslation("interview.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        field(zone).asRequired(getTranslation("error.required")).bind("zone");
        zone.addValueChangeListener(event -> warn());
    }

    private void bindPeople() {
        contacts.setLabel(getTranslation("interview.contacts"));
        contacts.setItems(choices.contacts());
        contacts.setItemLabelGenerator(ContactRef::name);
        field(contacts)
                .withConverter(
                        chosen -> ids(chosen, ContactRef::id),
                        ids -> those(choices.contacts(), one -> ids.contains(one.id())))
                .bind("contacts");
        contacts.addValueChangeListener(event -> warn());
        colleagues.setLabel(getTranslation("interview.colleagues"));
        colleagues.setItems(choices.colleagues());
        colleagues.setItemLabelGenerator(AccountRef::name);
        field(colleagues)
                .withConverter(
                        chosen -> ids(chosen, AccountRef::id),
                        ids -> those(choices.colleagues(), one -> ids.contains(one.id())))
                .bind("colleagues");
        colleagues.addValueChangeListener(event -> warn());
    }

    private void bindLetters() {
        TextArea message = longText("message", "interview.message", InterviewDetails.TEXT_MAX);
        message.setWidthFull();
        Select<String> language = new Select<>();
        language.setLabel(getTranslation("interview.language"));
        language.setItems(
                Translations.LANGUAGES.stream().map(Locale::getLanguage).toList());
        language.setItemLabelGenerator(code -> Locale.of(code).getDisplayLanguage(getLocale()));
        field(language)
                .withConverter(code -> code == null ? "" : code, code -> code.isEmpty() ? choices.language() : code)
                .bind("language");
        TextArea clientMessage = longText("clientMessage", "interview.clientMessage", InterviewDetails.TEXT_MAX);
        clientMessage.setHelperText(getTranslation("interview.clientMessage.hint"));
        clientMessage.setWidthFull();
        TextArea internalNote = longText("internalNote", "interview.internalNote", InterviewDetails.TEXT_MAX);
        internalNote.setWidthFull();
        clientCopy.setLabel(getTranslation("interview.clientCopy"));
        clientCopy.setVisible(choices.clientCopy() == ClientCopy.WHEN_TICKED);
        field(clientCopy).bind("clientCopy");
        clientCopy.addValueChangeListener(event -> clientMessage.setVisible(event.getValue()));
        fields(language);
        add(message, clientCopy, clientMessage, internalNote, Buttons.of("interview.preview", click -> preview()));
        slots.addValueChangeListener(event -> {
            followTime();
            warn();
        });
    }

    private void preview() {
        write().ifPresent(typed -> {
            switch (questions.preview(typed)) {
                case InterviewPreview.Ready(var letters) -> new LettersDialog(letters).open();
                case InterviewPreview.Invalid(var errors) -> showErrors(errors);
                case InterviewPreview.Gone gone -> Notices.failure(this, "common.gone");
            }
        });
    }

    private static <R, I> Set<I> ids(Collection<R> chosen, Function<R, I> id) {
        return chosen.stream().map(id).collect(Collectors.toSet());
    }

    private static <R> Set<R> those(List<R> all, java.util.function.Predicate<R> wanted) {
        return all.stream().filter(wanted).collect(Collectors.toSet());
    }

    private void follow() {
        InterviewKind now = kind.getValue();
        location.setVisible(now == InterviewKind.ON_SITE);
        place.setVisible(now != InterviewKind.VIDEO);
        place.setLabel(getTranslation(now == InterviewKind.PHONE ? "interview.phone" : "interview.place"));
        link.setVisible(now == InterviewKind.VIDEO);
        followTime();
    }

    /** The question is asked only where there is something to ask. */
    private void followTime() {
        ZoneId there = Optional.ofNullable(zone.getValue()).orElse(ZoneId.systemDefault());
        boolean past = slots.getValue().stream()
                .anyMatch(slot -> slot.in(there).starts().isBefore(clock.instant()));
        pastMeant.setVisible(past);
    }

    private void warn() {
        ZoneId there = zone.getValue();
        if (there == null || kind.getValue() == null) {
            warned.show(List.of());
            return;
        }
        InterviewDetails sofar = new InterviewDetails(
                kind.getValue(),
                null,
                "",
                link.getValue(),
                there,
                slots.getValue(),
                ids(contacts.getValue(), ContactRef::id),
                ids(colleagues.getValue(), AccountRef::id),
                "",
                "",
                "",
                clientCopy.getValue(),
                true,
                "");
        warned.show(questions.warnings(sofar));
    }
}
