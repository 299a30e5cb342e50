package org.clientele.vacancy;

import org.clientele.shared.HandOver;
import org.clientele.shared.MergeParticipant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What contacts have asked for and said goes with them when two become one. */
@Configuration(proxyBeanMethods = false)
class VacancyMerges {

    @Bean
    MergeParticipant vacancyRequestMerge(VacancyRequestRepository requests) {
        return new HandOver("vacancyRequests", (from, to) -> requests.findIdsOf(from), requests::handOver);
    }

    @Bean
    MergeParticipant vacancyMessageMerge(VacancyMessageRepository messages) {
        return new HandOver("vacancyMessages", (from, to) -> messages.findIdsOf(from), messages::handOver);
    }
}
