package org.clientele.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clientele.shared.Parsed;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.text.PlainText;
import org.springframework.stereotype.Component;

/** What holds for every account that a person makes or changes. */
@Component
class AccountRules {

    /**
     * What was typed, tidied up.
     *
     * @param problems translation keys of messages by component of {@link AccountDetails}; the details are only good
     *     where there are none
     */
    record Checked(AccountDetails details, Map<String, String> problems) {

        boolean isGood() {
            return problems.isEmpty();
        }
    }

    private final AccountRepository accounts;

    AccountRules(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** @param id of the account itself, which may keep its user name */
    Checked check(AccountId id, AccountDetails typed) {
        Map<String, String> problems = new LinkedHashMap<>();
        String fullName = line(typed.fullName(), AccountDetails.FULL_NAME_LENGTH, "fullName", problems);
        if (fullName.isEmpty()) {
            problems.putIfAbsent("fullName", "error.required");
        }
        String userName = userName(id, typed.userName(), problems);
        String email = email(typed.email(), problems);
        String phone = line(typed.phone(), AccountDetails.PHONE_LENGTH, "phone", problems);
        return new Checked(new AccountDetails(userName, fullName, email, phone, typed.role()), problems);
    }

    private String userName(AccountId id, String typed, Map<String, String> problems) {
        Optional<UserName> name = UserName.parse(typed);
        if (name.isEmpty()) {
            problems.put("userName", "error.userName");
            return "";
        }
        if (accounts.existsByUserNameAndIdNot(name.get().value(), id)) {
            problems.put("userName", "error.userName.taken");
        }
        return name.get().value();
    }

    private static String email(String typed, Map<String, String> problems) {
        return typed.isBlank()
                ? ""
                : valueOf(EmailAddress.parse(typed), EmailAddress::value, "email", "error.email.", problems);
    }

    private static String line(String typed, int longest, String field, Map<String, String> problems) {
        return valueOf(PlainText.line(typed, longest), Function.identity(), field, "error.text.", problems);
    }

    private static <T, F extends Enum<F>> String valueOf(
            Parsed<T, F> parsed,
            Function<T, String> value,
            String field,
            String messagePrefix,
            Map<String, String> problems) {
        return switch (parsed) {
            case Parsed.Valid<T, F>(T good) -> value.apply(good);
            case Parsed.Invalid<T, F>(F flaw) -> {
                problems.put(field, messagePrefix + flaw);
                yield "";
            }
        };
    }
}
