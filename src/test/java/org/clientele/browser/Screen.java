package org.clientele.browser;

import com.microsoft.playwright.Browser.NewContextOptions;

/** What people look at the desk on. */
enum Screen {
    DESK(1440, 900),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    NewContextOptions apply(NewContextOptions options) {
        return options.setViewportSize(width, height).setIsMobile(this == PHONE).setHasTouch(this == PHONE);
    }
}
