package org.clientele.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.clientele.portal.NewlySeen;
import org.clientele.portal.PortalRoleUse;
import org.clientele.portal.PortalRoles;
import org.clientele.portal.RoleDetails;
import org.clientele.portal.RoleHolder;
import org.clientele.portal.RoleSight;
import org.clientele.portal.RoleView;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.vacancy.StageKind;

/** The roles: what is seen. */
final class RolesPanel extends Composite<Div> {

    private final PortalRoles roles;
    private final PortalRoleUse use;
    private final RightsMatrix<RoleView> matrix;

    RolesPanel(PortalRoles roles, PortalRoleUse use) {
        this.roles = roles;
        this.use = use;
        matrix = new RightsMatrix<>(
                role -> PortalTexts.role(this, role),
                role -> ColumnActions.of(
                        this,
                        PortalTexts.role(this, role),
                        () -> edit(role),
                        () -> copy(role),
                        () -> ColumnActions.showHolders(this, PortalTexts.role(this, role), use.holders(role.id())),
                        () -> delete(role)));
        describe();
        Div head = new Div(
                new H2(getTranslation("portal.roles")),
                Buttons.of("portal.role.add", click -> open(getTranslation("portal.role.add"), empty(), roles::add)));
        head.addClassName("card-title");
        getContent().add(head, matrix);
        show();
    }

    private void describe() {
        matrix.row(label("vacancies"), sight(one -> getTranslation("portal.scope." + one.vacancies())))
                .row(label("interviews"), sight(one -> getTranslation("portal.interviews." + one.interviews())));
        PortalTexts.stages(EnumSet.noneOf(StageKind.class))
                .forEach(stage -> matrix.right(
                        getTranslation("portal.sight.stage", getTranslation("vacancy.stage." + stage)),
                        role -> role.details().stages().contains(stage)));
        matrix.row(label("naming"), sight(one -> getTranslation("portal.naming." + one.naming())))
                .row(label("resume"), sight(one -> getTranslation("portal.resume." + one.resume())))
                .right(label("seesContactData"), sight(RoleSight::seesContactData))
                .right(label("seesPhoto"), sight(RoleSight::seesPhoto))
                .right(label("seesSkills"), sight(RoleSight::seesSkills))
                .right(label("seesSalaryWish"), sight(RoleSight::seesSalaryWish))
                .right(label("seesAvailability"), sight(RoleSight::seesAvailability))
                .right(label("seesComments"), sight(RoleSight::seesComments))
                .right(label("seesRatings"), sight(RoleSight::seesRatings));
    }

    private String label(String component) {
        return getTranslation("portal.sight." + component);
    }

    private static <V> Function<RoleView, V> sight(Function<RoleSight, V> part) {
        return role -> part.apply(role.details().sight());
    }

    private void show() {
        matrix.show(roles.list());
    }

    private RoleDetails empty() {
        return new RoleDetails("", roles.list().getLast().details().sight(), EnumSet.of(StageKind.SUBMITTED));
    }

    private void copy(RoleView role) {
        RoleDetails details = role.details();
        String name = getTranslation("portal.matrix.copyOf", PortalTexts.role(this, role));
        open(getTranslation("portal.role.add"), new RoleDetails(name, details.sight(), details.stages()), roles::add);
    }

    private void open(String title, RoleDetails value, Function<RoleDetails, SaveOutcome> save) {
        dialog(title, value, save).open();
    }

    private FormDialog<RoleInput> dialog(String title, RoleDetails value, Function<RoleDetails, SaveOutcome> save) {
        RoleForm form = new RoleForm(value);
        form.read(RoleInput.of(value));
        return new FormDialog<>(title, form, typed -> save.apply(typed.details())).onSaved(saved -> {
            Notices.success(this, "portal.role.saved");
            show();
        });
    }

    /** Says before what it newly shows to whom. */
    private void edit(RoleView role) {
        dialog(
                        getTranslation("portal.role.edit", PortalTexts.role(this, role)),
                        role.details(),
                        typed -> roles.change(role.id(), role.version(), typed))
                .before((typed, save) -> {
                    List<NewlySeen> seen = use.preview(role.id(), typed.details());
                    List<String> fields = RoleTexts.newFields(this, role.details(), typed.details());
                    List<RoleHolder> holders = use.holders(role.id());
                    if (holders.isEmpty() || seen.isEmpty() && fields.isEmpty()) {
                        save.run();
                    } else {
                        new NewlySeenDialog(this, fields, holders, seen, save).open();
                    }
                })
                .open();
    }

    private void delete(RoleView role) {
        String name = PortalTexts.role(this, role);
        List<RoleHolder> holders = use.holders(role.id());
        if (holders.isEmpty()) {
            PortalTexts.deleted(this, roles.delete(role.id(), role.version()), name);
            show();
            return;
        }
        List<RoleView> others = roles.list().stream()
                .filter(other -> !other.id().equals(role.id()))
                .toList();
        ColumnActions.replaceFirst(this, name, holders, others, other -> PortalTexts.role(this, other), instead -> {
            use.replace(role.id(), instead.id());
            PortalTexts.deleted(this, roles.delete(role.id(), role.version()), name);
            show();
        });
    }
}
