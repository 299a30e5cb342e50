package org.clientele.portal.ui;

import java.util.Set;
import org.clientele.contact.ContactRef;
import org.clientele.portal.ProfileView;
import org.clientele.portal.RoleView;
import org.clientele.vacancy.VacancyRef;
import org.jspecify.annotations.Nullable;

/**
 * What the dialog asks for before contacts are invited.
 *
 * @param email for one contact that has no address yet; likewise the user name is of one
 * @param release what they are to see from now on; null for nothing more
 */
public record InviteInput(
        Set<ContactRef> contacts,
        String email,
        String userName,
        RoleView role,
        ProfileView profile,
        String language,
        boolean hideContactData,
        @Nullable VacancyRef release) {}
