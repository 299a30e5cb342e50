package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clientele.vacancy.VacancyId;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;

/** A vacancy as contacts see it: nothing of what is closed to the client is mapped. */
@Entity
@Immutable
@Table(name = "vacancy")
@FilterDef(
        name = PortalVisibility.FILTER,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "viewer", type = UUID.class, resolver = PortalViewer.class),
            @ParamDef(name = "seers", type = UUID.class, resolver = PortalSeers.class),
            @ParamDef(name = "today", type = LocalDate.class, resolver = PortalToday.class),
            @ParamDef(name = "considered", type = UUID.class, resolver = PortalConsidered.class)
        })
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.VACANCY, deduceAliasInjectionPoints = false)
class VisibleVacancy {

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID clientId;

    @Column(name = "location_id")
    private @Nullable UUID locationId;

    private String title;

    @Column(columnDefinition = "text")
    private String description;

    private int openings;
    private String employmentForm;
    /** The salary only where it was made visible to the client. */
    @Formula("case when salary_for_client then salary_from end")
    private @Nullable BigDecimal salaryFrom;

    @Formula("case when salary_for_client then salary_to end")
    private @Nullable BigDecimal salaryTo;

    private String salaryCurrency;
    private String salaryPeriod;
    private @Nullable LocalDate deadline;
    private String state;

    @SuppressWarnings("NullAway.Init")
    VisibleVacancy() {}

    PortalVacancyView toView(List<PortalStage> stages) {
        return new PortalVacancyView(
                new PortalVacancyRow(new VacancyId(id), title, state, openings, deadline),
                description,
                salaryFrom,
                salaryTo,
                salaryCurrency,
                salaryPeriod,
                stages);
    }
}
