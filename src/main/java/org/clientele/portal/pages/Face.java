package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Image;
import org.clientele.portal.PortalSubmissionView;
import org.clientele.resume.Naming;

/** The photo of a candidate where it is shown, else the initials. Stands beside the name, and is not read out. */
final class Face {

    private static final int COLOURS = 10;

    private Face() {}

    static Component of(PortalSubmissionView candidate) {
        if (candidate.applicant().photoHash() != null) {
            Image photo = new Image(PortalNavigation.photoUrl(candidate.id()), "");
            photo.addClassName("portal-face");
            photo.getElement().setAttribute("loading", "lazy");
            return photo;
        }
        boolean named = candidate.applicant().naming() != Naming.NUMBER;
        Avatar avatar = named ? new Avatar(candidate.applicant().name()) : new Avatar();
        avatar.setColorIndex(Math.floorMod(candidate.id().value().hashCode(), COLOURS));
        avatar.addClassName("portal-face");
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }
}
