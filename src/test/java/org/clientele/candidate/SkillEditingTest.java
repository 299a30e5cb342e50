package org.clientele.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clientele.candidate.TestCandidates.skilled;

import java.util.Map;
import org.clientele.IntegrationTest;
import org.clientele.security.WithAdministrator;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.SaveOutcome.Gone;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithAdministrator
class SkillEditingTest {

    @Autowired
    private SkillEditing skills;

    @Autowired
    private SkillCategories categories;

    @Autowired
    private TestCandidates known;

    @Test
    void whoHasASkillHasItUnderItsNewName() {
        CandidateId anna = known.add(skilled("Anna", "Maj", "Zzwelding"));

        SkillItem skill = item("Zzwelding");
        assertThat(skills.change(skill.id(), skill.version(), new SkillDetails("Zzwelding (MIG)", null)))
                .isInstanceOf(Saved.class);

        assertThat(known.view(anna).details().skills()).containsExactly("Zzwelding (MIG)");
    }

    @Test
    void underTheNameOfAnotherSkillBothBecomeOne() {
        CandidateId anna = known.add(skilled("Anna", "Maj", "Zzjava", "Zzjee"));
        CandidateId jan = known.add(skilled("Jan", "Maj", "Zzjee"));

        SkillItem jee = item("Zzjee");
        skills.change(jee.id(), jee.version(), new SkillDetails("zzJAVA", null));

        assertThat(known.view(anna).details().skills()).containsExactly("zzJAVA");
        assertThat(known.view(jan).details().skills()).containsExactly("zzJAVA");
        assertThat(skills.find("Zzj")).extracting(SkillItem::name).containsExactly("zzJAVA");
    }

    @Test
    void aSkillStandsUnderItsCategory() {
        Saved category = (Saved) categories.add(new SkillCategoryDetails("Zztrades"));
        CandidateId anna = known.add(skilled("Anna", "Maj", "Zzwelding"));

        SkillItem skill = item("Zzwelding");
        skills.change(skill.id(), skill.version(), new SkillDetails("Zzwelding", new SkillCategoryId(category.id())));

        assertThat(known.view(anna).skills()).extracting(SkillRow::category).containsExactly("Zztrades");
    }

    @Test
    void whoChangesWhatSomebodyElseChangedMeanwhileIsTold() {
        known.add(skilled("Anna", "Maj", "Zzwelding"));
        SkillItem before = item("Zzwelding");
        skills.change(before.id(), before.version(), new SkillDetails("Zzsoldering", null));

        assertThat(skills.change(before.id(), before.version(), new SkillDetails("Zzbrazing", null)))
                .isEqualTo(new Gone());
        assertThat(skills.find("Zz")).extracting(SkillItem::name).containsExactly("Zzsoldering");
    }

    @Test
    void aSkillNeedsAName() {
        known.add(skilled("Anna", "Maj", "Zzwelding"));
        SkillItem skill = item("Zzwelding");

        assertThat(skills.change(skill.id(), skill.version(), new SkillDetails(" ", null)))
                .isEqualTo(new Invalid(Map.of("name", "error.required")));
    }

    @Test
    void onlyASkillThatNobodyHasIsTakenOffTheList() {
        CandidateId anna = known.add(skilled("Anna", "Maj", "Zzwelding"));
        SkillItem skill = item("Zzwelding");
        assertThat(skills.remove(skill.id(), skill.version())).isEqualTo(new Gone());

        known.change(anna, skilled("Anna", "Maj"));
        assertThat(skills.remove(skill.id(), skill.version())).isInstanceOf(Saved.class);

        assertThat(skills.find("Zzwelding")).isEmpty();
    }

    @Test
    @WithRecruiter
    void aRecruiterDoesNotEditTheList() {
        assertThatThrownBy(() -> skills.find("")).isInstanceOf(AccessDeniedException.class);
    }

    private SkillItem item(String name) {
        return skills.find(name).getFirst();
    }
}
