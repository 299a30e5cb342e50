package org.clientele.security.ui;

import com.vaadin.flow.internal.LocaleUtil;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import org.clientele.shared.ui.Translations;

/** Languages as their speakers call them. */
final class Languages {

    private Languages() {}

    /** With a capital, as at the start of a line. */
    static String nameOf(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** The first of the browser's languages that we have, else English. */
    static Locale ofBrowser() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return LocaleUtil.getLocaleMatchByLanguage(request, Translations.LANGUAGES)
                .orElse(Locale.ENGLISH);
    }
}
