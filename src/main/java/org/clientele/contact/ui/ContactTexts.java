package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clientele.contact.Activity;
import org.clientele.contact.Authority;
import org.clientele.contact.ContactAddress;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.DoNotContact;
import org.clientele.contact.RepresentativeCapacity;
import org.clientele.location.LocationId;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/** The fields of a contact in words: what they are called, and what stands in them. */
final class ContactTexts {

    private final Component texts;
    private final ContactChoices choices;

    ContactTexts(Component texts, ContactChoices choices) {
        this.texts = texts;
        this.choices = choices;
    }

    /** @param component the name of a component of the details */
    String label(String component) {
        return texts.getTranslation("contact." + component.replaceFirst("Id$", ""));
    }

    /** The value of a component as people read it; empty for none. */
    String value(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean flag -> texts.getTranslation(flag ? "common.yes" : "common.no");
            case LocationId id ->
                choices.location(id).map(known -> known.details().name()).orElse("");
            case ContactId id -> choices.colleague(id).map(ContactRef::name).orElse("");
            case Authority authority -> authority(texts, authority);
            case RepresentativeCapacity capacity -> capacity(texts, capacity);
            case DoNotContact mark -> doNotContact(texts, mark);
            case ContactAddress address -> address(address);
            case List<?> several -> several.stream().map(this::value).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /** An address as people write it: the digits of a number in groups, its extension behind a slash. */
    static String address(ContactAddress address) {
        if (address.value().contains("@")) {
            return address.value();
        }
        PhoneNumber number = new PhoneNumber(address.value());
        String shown = number.formatted(FieldCheck.HOME_REGION);
        return number.extension().map(extension -> shown + " / " + extension).orElse(shown);
    }

    /** A language by its code, in the reader's own. */
    static String language(String code, Locale reader) {
        return code.isEmpty() ? "" : Locale.of(code).getDisplayLanguage(reader);
    }

    /** From when until when; empty if the flag is not set. */
    static String authority(Component texts, Authority authority) {
        if (!authority.granted()) {
            return "";
        }
        return days(texts, authority.from(), authority.until());
    }

    /** As what somebody represents the client; empty if nobody has said it. */
    static String capacity(Component texts, RepresentativeCapacity capacity) {
        return capacity == RepresentativeCapacity.UNSTATED
                ? ""
                : texts.getTranslation("contact.representsAs." + capacity);
    }

    /** A period in words; either end may be open. */
    static String days(Component texts, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null) {
            return texts.getTranslation("contact.authority.period", Times.date(texts, from), Times.date(texts, until));
        }
        if (from != null) {
            return texts.getTranslation("contact.authority.onlyFrom", Times.date(texts, from));
        }
        return until != null
                ? texts.getTranslation("contact.authority.onlyUntil", Times.date(texts, until))
                : texts.getTranslation("contact.authority.unlimited");
    }

    /** Since when, and why; empty if there is no such mark. */
    static String doNotContact(Component texts, DoNotContact mark) {
        if (mark.since() == null) {
            return "";
        }
        String since = texts.getTranslation("contact.doNotContact.since", Times.date(texts, mark.since()));
        return mark.reason().isEmpty() ? since : since + ": " + mark.reason();
    }

    /** Why somebody is inactive, and until when. */
    static String inactive(Component texts, Activity activity) {
        String reason = activity.reason() == null
                ? texts.getTranslation("contact.inactive")
                : texts.getTranslation("contact.inactiveReason." + activity.reason());
        return activity.returnsOn() == null
                ? reason
                : texts.getTranslation("contact.inactive.until", reason, Times.date(texts, activity.returnsOn()));
    }
}
