package org.clientele.shared.ui;

import com.vaadin.flow.component.avatar.Avatar;
import org.clientele.shared.TypedId;

/** Each person has a colour, so that two people with the same initials can be told apart. */
public final class PersonColors {

    /** How many colours for people the theme has. */
    private static final int NUMBER = 10;

    private PersonColors() {}

    /** Which of the theme's colours for people, from 0, is that of the account; the same on every page. */
    public static int index(TypedId account) {
        return Math.floorMod(account.value().hashCode(), NUMBER);
    }

    /** An avatar that stands beside the name, and is not read out besides it. */
    public static Avatar avatar(TypedId account, String name) {
        Avatar avatar = new Avatar(name);
        avatar.setColorIndex(index(account));
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }
}
