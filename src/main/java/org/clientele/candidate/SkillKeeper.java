package org.clientele.candidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.shared.Uuid7;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the skills that are meant by their names, and adds those that are not in the list yet. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SkillKeeper {

    /** As lists show them, and as equal sets of skills are equal lists. */
    private static final Comparator<SkillRow> BY_NAME = Comparator.comparing(
                    (SkillRow skill) -> skill.name().toLowerCase(Locale.ROOT))
            .thenComparing(skill -> skill.id().value());

    private final SkillRepository skills;

    SkillKeeper(SkillRepository skills) {
        this.skills = skills;
    }

    /** The details with the skills as the list names them, each once. */
    CandidateFields fields(CandidateDetails checked) {
        List<SkillRow> found = named(checked.skills());
        return new CandidateFields(
                CandidateReader.withSkills(
                        checked, found.stream().map(SkillRow::name).toList()),
                found);
    }

    /** In the order of the names. */
    List<SkillRow> of(Set<SkillId> ids) {
        return ids.isEmpty()
                ? List.of()
                : skills.findRows(ids).stream().sorted(BY_NAME).toList();
    }

    private List<SkillRow> named(Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        Map<String, SkillRow> known = skills.findNamed(names).stream()
                .collect(Collectors.toMap(
                        skill -> skill.name().toLowerCase(Locale.ROOT), Function.identity(), (one, again) -> one));
        List<SkillRow> all = new ArrayList<>();
        for (String name : names) {
            SkillRow skill = known.get(name.toLowerCase(Locale.ROOT));
            all.add(skill == null ? findOrAdd(name) : skill);
        }
        return all.stream().distinct().sorted(BY_NAME).toList();
    }

    /** What differs in accents only is the same to the database. */
    private SkillRow findOrAdd(String name) {
        Skill skill = skills.findByName(name).orElseGet(() -> skills.save(new Skill(new SkillId(Uuid7.next()), name)));
        skills.flush();
        return new SkillRow(skill.id(), skill.name(), "");
    }
}
