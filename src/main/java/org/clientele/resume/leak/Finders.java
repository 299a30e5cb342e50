package org.clientele.resume.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that look for one candidate's data. */
final class Finders {

    /** Its repetitions are bounded, so that no text takes long. */
    private static final Pattern EMAIL =
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<String> known;

    Finders(PersonalData data) {
        known = data.emails();
    }

    List<Finding> find(String text, Part part) {
        List<Finding> findings = new ArrayList<>();
        Matcher addresses = EMAIL.matcher(text);
        while (addresses.find()) {
            findings.add(new Finding(LeakKind.EMAIL, addresses.start(), addresses.end()));
        }
        for (String address : known) {
            int at = text.indexOf(address);
            if (at >= 0) {
                findings.add(new Finding(LeakKind.EMAIL, at, at + address.length()));
            }
        }
        return findings;
    }
}
