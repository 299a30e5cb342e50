package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.clientele.portal.ResumeAccess;
import org.clientele.portal.RoleDetails;
import org.clientele.portal.RoleSight;

/** What a role shows more than another one, field by field, in words. */
final class RoleTexts {

    private RoleTexts() {}

    static List<String> newFields(Component reader, RoleDetails before, RoleDetails after) {
        List<String> fields = new ArrayList<>();
        RoleSight was = before.sight();
        RoleSight is = after.sight();
        if (is.naming().compareTo(was.naming()) < 0) {
            fields.add(reader.getTranslation("portal.naming." + is.naming()));
        }
        if (is.resume().compareTo(was.resume()) > 0) {
            fields.add(reader.getTranslation(
                    is.resume() == ResumeAccess.DOWNLOAD ? "portal.resume.DOWNLOAD" : "portal.sight.resume"));
        }
        add(fields, reader, "portal.sight.seesContactData", was, is, RoleSight::seesContactData);
        add(fields, reader, "portal.sight.seesPhoto", was, is, RoleSight::seesPhoto);
        add(fields, reader, "portal.sight.seesSkills", was, is, RoleSight::seesSkills);
        add(fields, reader, "portal.sight.seesSalaryWish", was, is, RoleSight::seesSalaryWish);
        add(fields, reader, "portal.sight.seesAvailability", was, is, RoleSight::seesAvailability);
        add(fields, reader, "portal.sight.seesComments", was, is, RoleSight::seesComments);
        add(fields, reader, "portal.sight.seesRatings", was, is, RoleSight::seesRatings);
        return fields;
    }

    private static void add(
            List<String> fields,
            Component reader,
            String key,
            RoleSight was,
            RoleSight is,
            Function<RoleSight, Boolean> field) {
        if (field.apply(is) && !field.apply(was)) {
            fields.add(reader.getTranslation(key));
        }
    }
}
