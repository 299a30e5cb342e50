package org.clientele.security;

import java.util.Optional;
import org.clientele.security.Permission.SignedIn;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own second factor, of staff and contacts. Of whoever looks as a contact there is nothing. */
@Service
@SignedIn
public class MySecondFactor {

    private final SecondFactors factors;
    private final SecondSteps steps;
    private final CurrentActor actor;

    MySecondFactor(SecondFactors factors, SecondSteps steps, CurrentActor actor) {
        this.factors = factors;
        this.steps = steps;
        this.actor = actor;
    }

    /** Empty as long as none is set up. */
    @Transactional(readOnly = true)
    public Optional<FactorStatus> status() {
        return me().flatMap(me -> factors.status(me.account()));
    }

    /** Whether one has to have one. */
    @Transactional(readOnly = true)
    public boolean isRequired() {
        return actor.person().filter(steps::isRequiredOf).isPresent();
    }

    /** Another secret each time; nothing holds until {@link #setUp}. Empty for whoever only looks as a contact. */
    @Transactional(readOnly = true)
    public Optional<FactorProposal> propose() {
        return me().map(me -> factors.propose(me, steps.issuer(me)));
    }

    /** @param code of the proposal's secret; the one that is set up, if any, has to be removed first */
    @Transactional
    @RetriedOnCollision
    public FactorSetUp setUp(FactorProposal proposal, String code) {
        return factors.setUp(require(), proposal.secret(), code);
    }

    /** Recovery codes in place of those from before. @param code of the app, or a recovery code */
    @Transactional
    @RetriedOnCollision
    public FactorSetUp renewRecoveryCodes(String code) {
        FactorOwner me = require();
        CodeAnswer answer = factors.check(me, code);
        return answer instanceof CodeAnswer.Right
                ? new FactorSetUp.Done(factors.newRecoveryCodes(me))
                : new FactorSetUp.NotDone(answer);
    }

    /** @param code of the app, or a recovery code */
    @Transactional
    @RetriedOnCollision
    public CodeAnswer remove(String code) {
        FactorOwner me = require();
        CodeAnswer answer = factors.check(me, code);
        if (answer instanceof CodeAnswer.Right) {
            factors.remove(me.account(), me.subject());
        }
        return answer;
    }

    private FactorOwner require() {
        return me().orElseThrow(() -> new IllegalStateException("No account of one's own"));
    }

    private Optional<FactorOwner> me() {
        return actor.person().map(SecondSteps::owner);
    }
}
