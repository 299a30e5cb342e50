package org.clientele.shared.ui;

/** The texts, for tests that need nothing else of the application. */
public final class TestTranslations {

    private TestTranslations() {}

    public static Translations all() {
        return new Translations();
    }
}
