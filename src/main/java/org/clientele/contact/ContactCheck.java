package org.clientele.contact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.clientele.shared.FieldCheck;

/**
 * Whether what was typed of a contact can be kept, field by field.
 *
 * @param clean the details in canonical form; of use only without errors
 * @param errors translation keys by field, empty if all is well
 */
public record ContactCheck(ContactDetails clean, Map<String, String> errors) {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    public static ContactCheck of(ContactDetails typed) {
        FieldCheck check = new FieldCheck();
        ContactDetails clean = new ContactDetails(
                check.line("salutation", typed.salutation(), ContactDetails.SALUTATION_MAX),
                check.line("firstName", typed.firstName(), ContactDetails.NAME_MAX),
                check.requiredLine("lastName", typed.lastName(), ContactDetails.NAME_MAX),
                check.line("position", typed.position(), ContactDetails.POSITION_MAX),
                check.line("department", typed.department(), ContactDetails.DEPARTMENT_MAX),
                typed.locationId(),
                typed.reportsToId(),
                language(check, typed.language()),
                addresses(check, "emails", typed.emails(), value -> check.email("emails", value)),
                addresses(check, "phones", typed.phones(), value -> check.phone("phones", value, "")),
                typed.contactPerson(),
                authority(check, "mayCollectMail", typed.mayCollectMail()),
                authority(check, "mayRepresent", typed.mayRepresent()),
                representsAs(typed),
                check.paragraphs(
                        "additionalInformation",
                        typed.additionalInformation(),
                        ContactDetails.ADDITIONAL_INFORMATION_MAX),
                doNotContact(check, typed.doNotContact()));
        return new ContactCheck(clean, check.errors());
    }

    public boolean isClean() {
        return errors.isEmpty();
    }

    private static String language(FieldCheck check, String typed) {
        if (!typed.isEmpty() && !LANGUAGES.contains(typed)) {
            check.refuse("language", "error.gone");
        }
        return typed;
    }

    /** Blank rows go, and an address that is there twice stays where it is first. */
    private static List<ContactAddress> addresses(
            FieldCheck check, String field, List<ContactAddress> typed, UnaryOperator<String> canonical) {
        List<ContactAddress> clean = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ContactAddress address : typed) {
            String value = canonical.apply(address.value());
            if (!value.isEmpty() && seen.add(value.toLowerCase(Locale.ROOT))) {
                clean.add(new ContactAddress(address.kind(), value));
            }
        }
        if (clean.size() > ContactAddress.MAX_PER_CONTACT) {
            check.refuse(field, "contact.address.tooMany");
        }
        return clean;
    }

    private static Authority authority(FieldCheck check, String field, Authority typed) {
        if (!typed.granted()) {
            return Authority.NONE;
        }
        if (typed.from() != null && typed.until() != null && typed.until().isBefore(typed.from())) {
            check.refuse(field, "contact.authority.endsBeforeItBegins");
        }
        return typed;
    }

    private static RepresentativeCapacity representsAs(ContactDetails typed) {
        return typed.mayRepresent().granted() ? typed.representsAs() : RepresentativeCapacity.UNSTATED;
    }

    private static DoNotContact doNotContact(FieldCheck check, DoNotContact typed) {
        String reason = check.line("doNotContact", typed.reason(), DoNotContact.REASON_MAX);
        return typed.marked() ? new DoNotContact(typed.since(), reason) : DoNotContact.NO;
    }
}
