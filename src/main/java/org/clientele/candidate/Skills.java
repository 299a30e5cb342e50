package org.clientele.candidate;

import java.util.List;
import org.clientele.security.Permission.MayRead;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The skills that candidates have, so that people use the same word for the same thing (docs/features.md S2.39). */
@Service
@MayRead
public class Skills {

    private static final Limit PROPOSALS = Limit.of(30);

    /** More would be no choice. */
    private static final Limit ALL = Limit.of(500);

    private final SkillRepository skills;

    Skills(SkillRepository skills) {
        this.skills = skills;
    }

    /** The first skills in the alphabet that begin with what was typed. */
    @Transactional(readOnly = true)
    public List<SkillRow> beginningWith(String typed) {
        return skills.find(typed.strip().replaceAll("[!%_]", "!$0") + "%", PROPOSALS);
    }

    /** The first few hundred, by name. */
    @Transactional(readOnly = true)
    public List<SkillRow> list() {
        return skills.find("%", ALL);
    }
}
