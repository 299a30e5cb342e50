package org.clientele.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.candidate.TestCandidates.reached;
import static org.clientele.candidate.TestCandidates.skilled;

import java.util.List;
import java.util.stream.Stream;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateDuplicates.Hit;
import org.clientele.candidate.CandidateDuplicates.Reason;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PageRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class CandidateListTest {

    @Autowired
    private CandidateList list;

    @Autowired
    private CandidateQueries queries;

    @Autowired
    private CandidatePlanner planner;

    @Autowired
    private CandidateDuplicates duplicates;

    @Autowired
    private Skills skills;

    @Autowired
    private TestCandidates known;

    @Test
    void aCandidateIsFoundByFragmentsOfNameMailPhoneAndSkill() {
        CandidateId id = known.add(reached("Żaneta", "Qwertowska", "zaq@mail.example", "601 222 333"));
        CandidateId other = known.add(skilled("Jan", "Qwertowski", "Xylophony"));

        assertThat(found("aneta qwert")).containsExactly(id);
        assertThat(found("zaq@mail")).containsExactly(id);
        assertThat(found("+48 601 222")).containsExactly(id);
        assertThat(found("601-222-333")).containsExactly(id);
        assertThat(found("ylophon")).containsExactly(other);
        assertThat(found("qwertowsk")).containsExactly(id, other);
    }

    @Test
    void whoIsArchivedIsNotListed() {
        CandidateId id = known.add("Żaneta", "Qwertowska");
        known.archive(id);

        assertThat(found("qwertowsk")).isEmpty();
    }

    @Test
    void aRowTellsWhatTheListShows() {
        CandidateId id = known.add(skilled("Jan", "Qwertowski", "Xylophony", "Abacus"));
        known.consent(id, null);

        assertThat(list.page(CandidateFilter.ALL.withText("qwertowsk"), CandidateSort.BY_NAME, PageRef.FIRST)
                        .rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.fullName()).isEqualTo("Jan Qwertowski");
                    assertThat(row.skills()).containsExactly("Abacus", "Xylophony");
                    assertThat(row.consent()).isEqualTo(ConsentState.GIVEN);
                });
    }

    @Test
    void filtersLeaveWhoFulfilsAllOfThem() {
        CandidateId id = known.add(skilled("Jan", "Qwertowski", "Xylophony"));
        known.add(skilled("Anna", "Qwertowska", "Abacus"));
        SkillId skill = skills.beginningWith("xylo").getFirst().id();

        assertThat(ids(new CandidateFilter("qwert", skill, "", "", null, ConsentState.NONE)))
                .containsExactly(id);
        assertThat(ids(new CandidateFilter("qwert", skill, "", "", null, ConsentState.GIVEN)))
                .isEmpty();
        assertThat(ids(new CandidateFilter("qwert", null, "Gdynia", "", null, null)))
                .isEmpty();
        assertThat(ids(new CandidateFilter("qwert", null, "", "pl", 30, null))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyWayLeadsToTheSamePage(CandidateSort.Key key) {
        Stream.of("Anna", "Jan", "Ewa").forEach(name -> known.add(skilled(name, "Qwertowska", "Xylophony")));
        SkillId skill = skills.beginningWith("xylo").getFirst().id();
        CandidateFilter filter = new CandidateFilter("", skill, "", "", null, ConsentState.NONE);
        CandidateSort sort = new CandidateSort(key, true);

        List<CandidateId> expected = queries.ids(filter, sort, PageRef.FIRST);

        assertThat(expected).hasSize(3);
        assertThat(planner.ways(filter, null, sort, false, 51))
                .allSatisfy(way -> assertThat(queries.ids(filter, sort, PageRef.FIRST, way))
                        .isEqualTo(expected));
    }

    @Test
    void whoIsKnownAlreadyIsToldWhileOneTypes() {
        CandidateId id = known.add(reached("Żaneta", "Qwertowska", "zaq@mail.example", "601 222 333"));
        CandidateRef ref = known.view(id).toRef();

        assertThat(duplicates.find(reached("Z", "Q", "ZAQ@mail.example", ""), null))
                .containsExactly(new Hit(ref, Reason.EMAIL));
        assertThat(duplicates.find(reached("Z", "Q", "zaq", "+48 601222333"), null))
                .containsExactly(new Hit(ref, Reason.PHONE));
        assertThat(duplicates.find(CandidateDetails.named("żaneta", "qwertowska"), null))
                .containsExactly(new Hit(ref, Reason.NAME));
        assertThat(duplicates.find(CandidateDetails.named("żaneta", "qwertowska"), id))
                .isEmpty();
    }

    private List<CandidateId> found(String text) {
        return ids(CandidateFilter.ALL.withText(text));
    }

    private List<CandidateId> ids(CandidateFilter filter) {
        return queries.ids(filter, CandidateSort.BY_NAME, PageRef.FIRST);
    }
}
