package org.clientele.candidate;

import java.util.List;
import java.util.Optional;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the installation's list of skills tidy; recruiters add to it by typing (docs/features.md S2.39). */
@Service
@MayAdminister
public class SkillEditing {

    /** So many are shown; a fragment finds the others. */
    private static final Limit SHOWN = Limit.of(200);

    private final SkillRepository skills;
    private final SkillKeeper keeper;
    private final CandidateRepository candidates;

    SkillEditing(SkillRepository skills, SkillKeeper keeper, CandidateRepository candidates) {
        this.skills = skills;
        this.keeper = keeper;
        this.candidates = candidates;
    }

    /** The first skills by name that have what was typed in theirs. */
    @Transactional(readOnly = true)
    public List<SkillItem> find(String typed) {
        return skills.findItems("%" + typed.strip().replaceAll("[!%_]", "!$0") + "%", SHOWN);
    }

    /**
     * Renames a skill or puts it into a category. Under the name of another skill both become one, whoever has either.
     * Nobody else must have saved since the version that the change was made on; else it counts as gone.
     */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(SkillId id, long version, SkillDetails typed) {
        FieldCheck check = new FieldCheck();
        String name = check.requiredLine("name", typed.name(), CandidateDetails.SKILL_MAX);
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        Skill skill =
                skills.findById(id).filter(known -> known.version() == version).orElse(null);
        if (skill == null) {
            return new SaveOutcome.Gone();
        }
        Optional<Skill> same =
                skills.findByName(name).filter(other -> !other.id().equals(id));
        if (same.isPresent()) {
            candidates
                    .findSkilled(id)
                    .forEach(candidate -> candidate.swap(id, same.get().id()));
            candidates.flush();
            skills.delete(skill);
        }
        Skill kept = same.orElse(skill);
        kept.change(name, typed.categoryId());
        skills.flush();
        candidates.findSkilled(kept.id()).forEach(candidate -> candidate.follow(keeper.of(candidate.skills())));
        return new SaveOutcome.Saved(kept.id().value(), kept.version());
    }

    /** Takes a skill off the list that nobody has. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome remove(SkillId id, long version) {
        Skill skill =
                skills.findById(id).filter(known -> known.version() == version).orElse(null);
        if (skill == null || candidates.isSkill(id)) {
            return new SaveOutcome.Gone();
        }
        skills.delete(skill);
        return new SaveOutcome.Saved(id.value(), version);
    }
}
