package org.clientele.shared.ui;

import java.util.Locale;

/** Languages as their speakers call them. */
final class LanguageNames {

    private LanguageNames() {}

    /** With a capital, as at the start of a line. */
    static String nameOf(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
