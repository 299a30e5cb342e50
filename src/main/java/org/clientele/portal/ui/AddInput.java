package org.clientele.portal.ui;

import org.clientele.portal.ProfileView;
import org.clientele.portal.RoleView;
import org.clientele.shared.ui.RecordChooser;
import org.clientele.vacancy.VacancyRef;
import org.jspecify.annotations.Nullable;

/** Somebody who is entered and invited at once: only client, last name and e-mail are needed (docs/features.md S2.7 to S2.9). */
public record AddInput(
        RecordChooser.Choice client,
        String firstName,
        String lastName,
        String email,
        RoleView role,
        ProfileView profile,
        String language,
        @Nullable VacancyRef release,
        boolean hideContactData) {}
