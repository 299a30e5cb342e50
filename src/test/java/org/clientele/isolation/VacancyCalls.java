package org.clientele.isolation;

import static org.clientele.isolation.Call.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.shared.PageRef;
import org.clientele.vacancy.PipelineId;
import org.clientele.vacancy.PortalReleases;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyConversations;
import org.clientele.vacancy.VacancyFilter;
import org.clientele.vacancy.VacancyList;
import org.clientele.vacancy.VacancySort;
import org.clientele.vacancy.VacancyStages;
import org.clientele.vacancy.VacancyStart;
import org.clientele.vacancy.VacancyState;
import org.clientele.vacancy.VacancyTeam;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calls of what is kept of vacancies. */
@Component
class VacancyCalls implements Calls {

    private static final PipelineId STANDARD = new PipelineId(UUID.fromString("00000000-0000-7000-8000-000000000110"));

    private final Vacancies vacancies;
    private final VacancyList list;
    private final VacancyStages stages;
    private final VacancyTeam team;
    private final PortalReleases releases;
    private final VacancyConversations conversations;
    private final HiddenClient hidden;
    private final CurrentActor actor;
    private final JdbcClient jdbc;

    VacancyCalls(
            Vacancies vacancies,
            VacancyList list,
            VacancyStages stages,
            VacancyTeam team,
            PortalReleases releases,
            VacancyConversations conversations,
            HiddenClient hidden,
            CurrentActor actor,
            JdbcClient jdbc) {
        this.vacancies = vacancies;
        this.list = list;
        this.stages = stages;
        this.team = team;
        this.releases = releases;
        this.conversations = conversations;
        this.hidden = hidden;
        this.actor = actor;
        this.jdbc = jdbc;
    }

    private void asked() {
        jdbc.sql("insert ignore into vacancy_request values (?, 0, ?, ?, utc_timestamp(6), null, false, '', false)")
                .param(hidden.ids().vacancy().value())
                .param(hidden.ids().client().value())
                .param(hidden.ids().contact().value())
                .update();
    }

    @Override
    public List<Call> all() {
        return List.of(
                of("Vacancies.find(VacancyId)", "nothing", ids -> vacancies.find(ids.vacancy())),
                of("Vacancies.head(VacancyId)", "nothing", ids -> vacancies.head(ids.vacancy())),
                of("Vacancies.asked(VacancyId)", "nothing", ids -> vacancies.asked(ids.vacancy()))
                        .after(this::asked),
                of("Vacancies.ref(VacancyId)", "nothing", ids -> vacancies.ref(ids.vacancy())),
                of("Vacancies.current(ClientId)", "none", ids -> vacancies.current(ids.client())),
                of(
                        "Vacancies.add(ClientId, VacancyDetails, VacancyStart)",
                        "it is gone",
                        ids -> vacancies.add(
                                ids.client(), TestVacancies.titled("Porter"), new VacancyStart(STANDARD, false))),
                of(
                        "Vacancies.change(VacancyId, long, VacancyDetails)",
                        "it is gone",
                        ids -> vacancies.change(
                                ids.vacancy(), ids.version(Kind.VACANCY), TestVacancies.titled("Porter"))),
                of(
                        "Vacancies.become(VacancyId, long, VacancyState, String, LocalDate)",
                        "it is gone",
                        ids -> vacancies.become(
                                ids.vacancy(), ids.version(Kind.VACANCY), VacancyState.FILLED, "", LocalDate.now())),
                of(
                        "Vacancies.impactOfArchiving(VacancyId)",
                        "nothing",
                        ids -> List.of(vacancies.impactOfArchiving(ids.vacancy()), vacancies.ref(ids.vacancy()))),
                of("Vacancies.archive(VacancyId)", "it is gone", ids -> vacancies.archive(ids.vacancy())),
                of(
                        "VacancyList.page(VacancyFilter, VacancySort, PageRef)",
                        "none of its",
                        ids -> list.page(
                                VacancyFilter.ALL.withClient(ids.client()), VacancySort.BY_TITLE, PageRef.FIRST)),
                of(
                        "VacancyList.page(VacancyFilter, VacancySort, PageRef)",
                        "none of its, by its name",
                        ids -> list.page(
                                VacancyFilter.ALL.withText(HiddenClient.MARK), VacancySort.BY_TITLE, PageRef.FIRST)),
                of("VacancyList.currentOf(Collection)", "none", ids -> list.currentOf(List.of(ids.id(Kind.CLIENT)))),
                of("VacancyConversations.of(VacancyId)", "nothing", ids -> conversations.of(ids.vacancy()))
                        .after(() -> actor.asSystem(
                                "Tests", () -> conversations.write(hidden.ids().vacancy(), "Good day"))),
                of(
                        "VacancyConversations.write(VacancyId, String)",
                        "it is gone",
                        ids -> conversations.write(ids.vacancy(), "Good day")),
                of("VacancyStages.of(VacancyId)", "none", ids -> stages.of(ids.vacancy())),
                of(
                        "VacancyStages.change(VacancyId, List, List)",
                        "it is gone",
                        ids -> stages.change(ids.vacancy(), stages.of(ids.vacancy()), List.of())),
                of("VacancyTeam.selectable(ClientId)", "nobody", ids -> team.selectable(ids.client())),
                of("PortalReleases.of(VacancyId)", "nobody", ids -> releases.of(ids.vacancy()))
                        .after(this::release),
                of(
                        "PortalReleases.release(VacancyId, Set)",
                        "it is gone",
                        ids -> releases.release(ids.vacancy(), Set.of(ids.contact()))),
                of(
                                "PortalReleases.unrelease(VacancyId, ContactId)",
                                "it is gone",
                                ids -> releases.unrelease(ids.vacancy(), ids.contact()))
                        .after(this::release));
    }

    private void release() {
        actor.asSystem(
                "Tests",
                () -> releases.release(
                        hidden.ids().vacancy(), Set.of(hidden.ids().contact())));
    }
}
