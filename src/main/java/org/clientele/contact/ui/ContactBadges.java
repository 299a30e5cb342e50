package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clientele.contact.Activity;
import org.clientele.contact.Authority;
import org.clientele.contact.DoNotContact;
import org.clientele.shared.ui.BadgeColor;

/** The flags of a contact as badges. */
final class ContactBadges {

    private ContactBadges() {}

    /** What one has to know before turning to the contact. */
    static List<Component> warnings(Component texts, Activity activity, DoNotContact doNotContact) {
        List<Component> badges = new ArrayList<>();
        if (doNotContact.marked()) {
            badges.add(BadgeColor.RED.badge(texts.getTranslation("contact.doNotContact")));
        }
        if (!activity.active()) {
            badges.add(BadgeColor.AMBER.badge(ContactTexts.inactive(texts, activity)));
        }
        return badges;
    }

    /** What the contact is to the agency (docs/features.md S4.14 to S4.17); authorities that do not hold today are grey. */
    static List<Component> flags(
            Component texts, boolean contactPerson, Authority mayCollectMail, Authority mayRepresent, LocalDate today) {
        List<Component> badges = new ArrayList<>();
        if (contactPerson) {
            badges.add(BadgeColor.BLUE.badge(texts.getTranslation("contact.contactPerson")));
        }
        add(badges, texts, "contact.mayCollectMail", mayCollectMail, BadgeColor.GREEN, today);
        add(badges, texts, "contact.mayRepresent", mayRepresent, BadgeColor.PURPLE, today);
        return badges;
    }

    private static void add(
            List<Component> badges,
            Component texts,
            String key,
            Authority authority,
            BadgeColor color,
            LocalDate today) {
        if (!authority.granted()) {
            return;
        }
        boolean limited = authority.from() != null || authority.until() != null;
        String name = texts.getTranslation(key);
        String text = limited ? name + ", " + ContactTexts.authority(texts, authority) : name;
        boolean holds = authority.on(today) == Authority.Standing.HOLDS;
        badges.add((holds ? color : BadgeColor.NEUTRAL).badge(text));
    }
}
