package org.clientele.offlimits;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayLead;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "May I approach someone at …?" (docs/features.md N5). Everybody of the staff is answered alike, whoever may see the
 * client: with what stands in {@link RuleHit}, and with nothing else. Where only a part of a name was recognised, less is
 * told ({@link SimilarRule}). Each question is logged, for the team leads.
 */
@Service
@MayRead
public class OffLimitsQuestions {

    /** The log is counted to this number and no further; it stands for "1000 or more". */
    public static final int COUNT_MAX = 1001;

    private final RuleFinder finder;
    private final QuestionRepository questions;
    private final OffLimitsSwitch feature;
    private final CurrentActor actor;
    private final Clock clock;

    OffLimitsQuestions(
            RuleFinder finder, QuestionRepository questions, OffLimitsSwitch feature, CurrentActor actor, Clock clock) {
        this.finder = finder;
        this.questions = questions;
        this.feature = feature;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Answers and logs the question.
     *
     * @param typed a name, NIP, REGON, KRS, e-mail address, domain or web address, as people type it
     */
    @Transactional
    @RetriedOnCollision
    public OffLimitsAnswer ask(String typed) {
        feature.require();
        FieldCheck check = new FieldCheck();
        String question = check.requiredLine("question", typed, OffLimitsQuestion.LENGTH_MAX);
        if (check.errors().get("question") instanceof String flaw) {
            return new OffLimitsAnswer.Invalid(flaw);
        }
        Wording wording = Wording.of(question);
        Map<String, List<Wording>> asked = Map.of(question, List.of(wording));
        FoundRules found = finder.find(asked, Days.today(clock)).getOrDefault(question, FoundRules.NONE);
        if (!found.isEmpty()) {
            log(question, Answer.OFF_LIMITS, found.hits().getFirst().rule());
            return new OffLimitsAnswer.OffLimits(found.hits());
        }
        FoundRules similar = finder.findSimilar(asked, Days.today(clock)).getOrDefault(question, FoundRules.NONE);
        if (!similar.isEmpty()) {
            log(question, Answer.PERHAPS, similar.hits().getFirst().rule());
            return new OffLimitsAnswer.Perhaps(similar.veiled());
        }
        return Missing.in(wording)
                .<OffLimitsAnswer>map(missing -> unclear(question, missing))
                .orElseGet(() -> free(question));
    }

    private OffLimitsAnswer unclear(String question, Missing missing) {
        log(question, Answer.UNCLEAR, null);
        return new OffLimitsAnswer.Unclear(missing);
    }

    private OffLimitsAnswer free(String question) {
        log(question, Answer.FREE, null);
        return new OffLimitsAnswer.Free();
    }

    /** One page of the log, the latest first. */
    @MayLead
    @Transactional(readOnly = true)
    public Slice<QuestionRow> page(PageRef page) {
        return Pages.readDescending(page, questions::findRows, "askedAt", "id");
    }

    /** How many lines the log has, at most {@link #COUNT_MAX}. */
    @MayLead
    @Transactional(readOnly = true)
    public int count() {
        return questions.findOnes(Limit.of(COUNT_MAX)).size();
    }

    private void log(String question, Answer answer, @Nullable RuleId rule) {
        questions.save(new OffLimitsQuestion(actor.require(), clock.instant(), question, answer, rule));
    }
}
