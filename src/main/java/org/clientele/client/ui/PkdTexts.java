package org.clientele.client.ui;

import com.vaadin.flow.component.Component;

/** PKD divisions in words: short forms of their official names. */
final class PkdTexts {

    private PkdTexts() {}

    /** The division with its name, such as {@code 62 Computer programming and consultancy}. */
    static String of(String division, Component texts) {
        return division + " " + texts.getTranslation("pkd." + division);
    }
}
