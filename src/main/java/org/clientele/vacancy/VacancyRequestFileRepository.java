package org.clientele.vacancy;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface VacancyRequestFileRepository extends Repository<VacancyRequestFile, UUID> {

    void save(VacancyRequestFile file);

    void flush();
}
