package org.clientele.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.clientele.portal.PortalProfiles;
import org.clientele.portal.PortalRoleUse;
import org.clientele.portal.ProfileDetails;
import org.clientele.portal.ProfileRights;
import org.clientele.portal.ProfileView;
import org.clientele.portal.RoleHolder;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.vacancy.StageKind;

/** The profiles: what may be done. */
final class ProfilesPanel extends Composite<Div> {

    private static final ProfileDetails NOTHING = new ProfileDetails(
            "", new ProfileRights(false, false, false, false, false, false, false, false, false), Set.of());

    private final PortalProfiles profiles;
    private final PortalRoleUse use;
    private final RightsMatrix<ProfileView> matrix;

    ProfilesPanel(PortalProfiles profiles, PortalRoleUse use) {
        this.profiles = profiles;
        this.use = use;
        matrix = new RightsMatrix<>(
                profile -> PortalTexts.profile(this, profile),
                profile -> ColumnActions.of(
                        this,
                        PortalTexts.profile(this, profile),
                        () -> edit(profile),
                        () -> copy(profile),
                        () -> ColumnActions.showHolders(
                                this, PortalTexts.profile(this, profile), use.holders(profile.id())),
                        () -> delete(profile)));
        describe();
        Div head = new Div(
                new H2(getTranslation("portal.profiles")),
                Buttons.of(
                        "portal.profile.add",
                        click -> open(getTranslation("portal.profile.add"), NOTHING, profiles::add)));
        head.addClassName("card-title");
        getContent().add(head, matrix);
        show();
    }

    private void describe() {
        right("portal.may.comment", ProfileRights::mayComment);
        right("portal.may.rate", ProfileRights::mayRate);
        right("portal.may.giveReasons", ProfileRights::mayGiveReasons);
        right("portal.may.correctSkills", ProfileRights::mayCorrectSkills);
        right("portal.may.askInterviews", ProfileRights::mayAskInterviews);
        right("portal.may.answerInterviews", ProfileRights::mayAnswerInterviews);
        right("portal.may.requestVacancy", ProfileRights::mayRequestVacancy);
        right("portal.may.invite", ProfileRights::mayInvite);
        right("portal.may.seeSeats", ProfileRights::maySeeSeats);
        PortalTexts.stages(EnumSet.noneOf(StageKind.class))
                .forEach(stage -> matrix.right(
                        getTranslation("portal.may.moveTo", getTranslation("vacancy.stage." + stage)),
                        profile -> profile.details().moves().contains(stage)));
    }

    private void right(String labelKey, Function<ProfileRights, Boolean> right) {
        matrix.right(
                getTranslation(labelKey),
                profile -> right.apply(profile.details().rights()));
    }

    private void show() {
        matrix.show(profiles.list());
    }

    private void copy(ProfileView profile) {
        ProfileDetails details = profile.details();
        String name = getTranslation("portal.matrix.copyOf", PortalTexts.profile(this, profile));
        open(
                getTranslation("portal.profile.add"),
                new ProfileDetails(name, details.rights(), details.moves()),
                profiles::add);
    }

    private void edit(ProfileView profile) {
        open(
                getTranslation("portal.profile.edit", PortalTexts.profile(this, profile)),
                profile.details(),
                typed -> profiles.change(profile.id(), profile.version(), typed));
    }

    private void open(String title, ProfileDetails value, Function<ProfileDetails, SaveOutcome> save) {
        ProfileForm form = new ProfileForm(value);
        form.read(ProfileInput.of(value));
        new FormDialog<>(title, form, typed -> save.apply(typed.details()))
                .onSaved(saved -> {
                    Notices.success(this, "portal.profile.saved");
                    show();
                })
                .open();
    }

    private void delete(ProfileView profile) {
        String name = PortalTexts.profile(this, profile);
        List<RoleHolder> holders = use.holders(profile.id());
        if (holders.isEmpty()) {
            PortalTexts.deleted(this, profiles.delete(profile.id(), profile.version()), name);
            show();
            return;
        }
        List<ProfileView> others = profiles.list().stream()
                .filter(other -> !other.id().equals(profile.id()))
                .toList();
        ColumnActions.replaceFirst(this, name, holders, others, other -> PortalTexts.profile(this, other), instead -> {
            use.replace(profile.id(), instead.id());
            PortalTexts.deleted(this, profiles.delete(profile.id(), profile.version()), name);
            show();
        });
    }
}
