package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clientele.portal.Delivered;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.ProfileView;
import org.clientele.portal.RoleView;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;
import org.clientele.vacancy.StageKind;
import org.jspecify.annotations.Nullable;

/** The portal's words on pages of the staff. */
final class PortalTexts {

    private static final Set<StageKind> USUAL = Set.of(
            StageKind.SUBMITTED,
            StageKind.CLIENT_INTERVIEW,
            StageKind.OFFER,
            StageKind.HIRED,
            StageKind.REJECTED_BY_CLIENT);

    private PortalTexts() {}

    static String role(Component reader, RoleView role) {
        return named(reader, role.delivered(), role.details().name());
    }

    static String profile(Component reader, ProfileView profile) {
        return named(reader, profile.delivered(), profile.details().name());
    }

    static Component state(Component reader, PortalAccountState state) {
        return color(state).badge(reader.getTranslation("contact.portalState." + state));
    }

    static BadgeColor color(PortalAccountState state) {
        return switch (state) {
            case INVITED -> BadgeColor.BLUE;
            case ACTIVE -> BadgeColor.GREEN;
            case DEACTIVATED -> BadgeColor.NEUTRAL;
            case EXPIRED -> BadgeColor.AMBER;
        };
    }

    /**
     * The kinds of stages that clients are usually shown.
     *
     * @param besides others that are to be offered as well
     */
    static Stream<StageKind> stages(Set<StageKind> besides) {
        return Arrays.stream(StageKind.values()).filter(stage -> USUAL.contains(stage) || besides.contains(stage));
    }

    /** Says what came of deleting a role or a profile. */
    static void deleted(Component source, SaveOutcome outcome, String name) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> Notices.success(source, "portal.matrix.deleted", name);
            case SaveOutcome.Conflict conflict ->
                Notices.failure(source, "common.conflict", conflict.by(), Times.dateTime(source, conflict.at()));
            case SaveOutcome.Gone gone -> Notices.failure(source, "common.gone");
            case SaveOutcome.Invalid invalid ->
                invalid.fields().values().forEach(flaw -> Notices.failure(source, flaw));
        }
    }

    /** The check box of S2.10; kept as soon as it is ticked. */
    static Checkbox hiding(
            Component source, boolean hidden, boolean mayWork, Function<Boolean, SaveOutcome> keep, Runnable done) {
        Checkbox box = new Checkbox(source.getTranslation("portal.hide"), hidden);
        box.setEnabled(mayWork);
        box.addValueChangeListener(event -> {
            switch (keep.apply(event.getValue())) {
                case SaveOutcome.Saved saved ->
                    Notices.success(source, event.getValue() ? "portal.hide.on" : "portal.hide.off");
                case SaveOutcome.Conflict conflict ->
                    Notices.failure(source, "contact.conflict", conflict.by(), Times.dateTime(source, conflict.at()));
                case SaveOutcome.Gone gone -> Notices.failure(source, "common.gone");
                case SaveOutcome.Invalid invalid ->
                    invalid.fields().values().forEach(flaw -> Notices.failure(source, flaw));
            }
            done.run();
        });
        return box;
    }

    /** What was delivered is called in the reader's language, until somebody gives it another name. */
    static String named(Component reader, @Nullable Delivered delivered, String name) {
        return delivered == null || !delivered.hasFirstName(name)
                ? name
                : reader.getTranslation("portal.delivered." + delivered);
    }
}
