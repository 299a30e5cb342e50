package org.clientele.vacancy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientele.contact.ContactId;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which contacts see which vacancies in their portal (docs/features.md S3.36, S3.37). */
@Service
@MayRead
public class PortalReleases {

    private final ReleaseRepository releases;
    private final ReleaseKeeper keeper;
    private final VacancyRepository vacancies;
    private final VacancySettings settings;

    PortalReleases(
            ReleaseRepository releases, ReleaseKeeper keeper, VacancyRepository vacancies, VacancySettings settings) {
        this.releases = releases;
        this.keeper = keeper;
        this.vacancies = vacancies;
        this.settings = settings;
    }

    /** Whom the vacancy is released to, by last name. */
    @Transactional(readOnly = true)
    public List<ReleaseView> of(VacancyId vacancy) {
        return releases.findOfVacancy(vacancy.value());
    }

    /** Whether the contact may be invited to the portal: always, unless the agency asks for a released vacancy first. */
    @Transactional(readOnly = true)
    public boolean mayBeInvited(ContactId contact) {
        return !settings.current().details().inviteAfterRelease() || releases.isAnyReleasedTo(contact.value());
    }

    /** Shows the vacancy to these contacts of its client; who sees it already goes on seeing it. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome release(VacancyId id, Set<ContactId> to) {
        Vacancy vacancy = find(id).orElse(null);
        if (vacancy == null) {
            return new SaveOutcome.Gone();
        }
        if (to.isEmpty()) {
            return new SaveOutcome.Invalid(Map.of("contacts", "error.required"));
        }
        if (!vacancies.findContacts(to, vacancy.clientId()).containsAll(to)) {
            return new SaveOutcome.Invalid(Map.of("contacts", "vacancy.error.contacts"));
        }
        keeper.release(vacancy, to);
        return new SaveOutcome.Saved(id.value(), vacancy.version());
    }

    /** Takes the vacancy out of the contact's portal. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome unrelease(VacancyId id, ContactId contact) {
        Vacancy vacancy = find(id).orElse(null);
        VacancyRelease release = keeper.find(id, contact).orElse(null);
        if (vacancy == null || release == null) {
            return new SaveOutcome.Gone();
        }
        keeper.takeBack(vacancy, release);
        return new SaveOutcome.Saved(id.value(), vacancy.version());
    }

    private Optional<Vacancy> find(VacancyId id) {
        return vacancies.findForUpdate(id).filter(vacancy -> !vacancy.isArchived());
    }
}
