package org.clientele.candidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.SaveOutcome;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What contacts put right of a candidate in their portal (docs/features.md S2.39): the skills, and with them the categories
 * that the candidate stands in. The portal has found that they see the candidate and may do so.
 */
@Component
@NamedInterface("portal-api")
@Transactional(propagation = Propagation.MANDATORY)
public class ContactSkills {

    private final CandidateWriter writer;
    private final SkillKeeper skills;
    private final CurrentActor actor;

    ContactSkills(CandidateWriter writer, SkillKeeper skills, CurrentActor actor) {
        this.writer = writer;
        this.skills = skills;
        this.actor = actor;
    }

    /**
     * Adds skills and takes others away. What somebody else has added meanwhile stays.
     *
     * @param added by name; those that are not known yet are added to the installation's list
     * @param removed by name
     */
    public SaveOutcome correct(Actor.PortalActor contact, CandidateId id, Set<String> added, Set<String> removed) {
        FieldCheck check = new FieldCheck();
        List<String> names = added.stream()
                .map(name -> check.line("skills", name, CandidateDetails.SKILL_MAX))
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList();
        return check.errors().isEmpty()
                ? actor.forContact(contact, () -> change(id, names, lowerCase(removed)))
                : new SaveOutcome.Invalid(check.errors());
    }

    private SaveOutcome change(CandidateId id, List<String> added, Set<String> removed) {
        Candidate candidate = writer.lock(id).orElse(null);
        if (candidate == null) {
            return new SaveOutcome.Gone();
        }
        CandidateDetails before = CandidateReader.details(candidate, skills.of(candidate.skills()));
        List<String> names = new ArrayList<>(before.skills());
        names.removeIf(name -> removed.contains(name.toLowerCase(Locale.ROOT)));
        Set<String> there = lowerCase(names);
        added.stream().filter(name -> there.add(name.toLowerCase(Locale.ROOT))).forEach(names::add);
        if (names.size() > CandidateDetails.SKILLS_MAX) {
            return new SaveOutcome.Invalid(Map.of("skills", "candidate.skills.tooMany"));
        }
        return writer.change(id, candidate.version(), (locked, stamp) -> {
            locked.change(skills.fields(CandidateReader.withSkills(before, names)), stamp);
            return Map.of();
        });
    }

    private static Set<String> lowerCase(Collection<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(HashSet::new));
    }
}
