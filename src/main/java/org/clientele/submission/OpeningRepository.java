package org.clientele.submission;

import org.springframework.data.repository.Repository;

interface OpeningRepository extends Repository<IntroductionOpening, IntroductionOpening.Key> {

    IntroductionOpening save(IntroductionOpening opening);

    void flush();
}
