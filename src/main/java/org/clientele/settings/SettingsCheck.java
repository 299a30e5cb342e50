package org.clientele.settings;

import java.util.HashMap;
import java.util.Map;
import org.clientele.shared.Parsed;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.contactdata.PhoneNumber;

/**
 * Whether typed settings can be kept.
 *
 * @param clean in canonical form; of use only without errors
 * @param errors translation keys by field, empty if all is well
 */
record SettingsCheck(SettingsDetails clean, Map<String, String> errors) {

    static SettingsCheck of(SettingsDetails typed) {
        Map<String, String> errors = new HashMap<>();
        if (typed.archiveDays() < SettingsDetails.ARCHIVE_DAYS_MIN
                || typed.archiveDays() > SettingsDetails.ARCHIVE_DAYS_MAX) {
            errors.put("archiveDays", "error.archiveDays");
        }
        String email = "";
        if (!typed.supportEmail().isBlank()) {
            switch (EmailAddress.parse(typed.supportEmail())) {
                case Parsed.Valid<EmailAddress, EmailAddress.Flaw>(EmailAddress valid) -> email = valid.value();
                case Parsed.Invalid<EmailAddress, EmailAddress.Flaw>(var flaw) ->
                    errors.put("supportEmail", "error.email." + flaw.name());
            }
        }
        String phone = "";
        if (!typed.supportPhone().isBlank()) {
            switch (PhoneNumber.parse(typed.supportPhone(), SettingsDetails.PHONE_REGION)) {
                case Parsed.Valid<PhoneNumber, PhoneNumber.Flaw>(PhoneNumber valid) -> phone = valid.value();
                case Parsed.Invalid<PhoneNumber, PhoneNumber.Flaw>(var flaw) ->
                    errors.put("supportPhone", "error.phone." + flaw.name());
            }
        }
        return new SettingsCheck(
                new SettingsDetails(typed.archiveDays(), email, phone, typed.visibility()), Map.copyOf(errors));
    }
}
