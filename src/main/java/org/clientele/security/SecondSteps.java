package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.clientele.security.Permission.OpenToVisitors;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Between the password and coming in: asks for a code, or has a second factor set up first (docs/adr/0040). */
@Service
@OpenToVisitors
@Transactional(propagation = Propagation.SUPPORTS)
public class SecondSteps {

    private final SecondFactors factors;
    private final RequiredFactors required;
    private final RelyingParty party;
    private final Entrance entrance;
    private final SecurityRecorder recorder;
    private final Clock clock;

    SecondSteps(
            SecondFactors factors,
            RequiredFactors required,
            RelyingParty party,
            Entrance entrance,
            SecurityRecorder recorder,
            Clock clock) {
        this.factors = factors;
        this.required = required;
        this.party = party;
        this.entrance = entrance;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Sets up what the step proposes, if the code is of it; an open page outlives the step's few minutes. */
    public FactorSetUp setUp(SecondStep step, String code) {
        FactorProposal proposal = step.proposal().orElseThrow(() -> new IllegalStateException("It is set up already"));
        if (step.isOver(clock.instant()) || isOutdated(step)) {
            return new FactorSetUp.TooLate();
        }
        FactorSetUp outcome = factors.setUp(step.owner(), proposal.secret(), code);
        if (outcome instanceof FactorSetUp.Done) {
            step.confirm();
        }
        return outcome;
    }

    /** Whether the password is not enough for this person. */
    boolean isNeededBy(UserDetails who) {
        FactorOwner owner = owner(who);
        return factors.status(owner.account()).isPresent() || isRequiredOf(who);
    }

    /** Has the person go on with a code. @return the address of the page for that */
    String begin(UserDetails who, HttpServletRequest request) {
        FactorOwner owner = owner(who);
        String side = owner.contact() ? Entrance.SIGN_IN : SecurityConfiguration.SIGN_IN;
        if (factors.status(owner.account()).isPresent()) {
            SecondStep.begin(who, owner, null, request, clock.instant());
            return side + SecondStep.CODE;
        }
        SecondStep.begin(who, owner, factors.propose(owner, issuer(owner)), request, clock.instant());
        return side + SecondStep.SET_UP;
    }

    Optional<SecondStep> of(HttpServletRequest request) {
        return SecondStep.of(request, clock.instant()).filter(step -> !isOutdated(step));
    }

    private boolean isOutdated(SecondStep step) {
        return recorder.hasNewPassword(step.owner().account(), step.begun());
    }

    CodeAnswer check(SecondStep step, String code) {
        return factors.check(step.owner(), code);
    }

    /** By which the app names the account: the address that one signs in at. */
    String issuer(FactorOwner owner) {
        return "Clientele "
                + party.address(owner.contact()).replaceFirst("^https?://", "").replace(':', ' ');
    }

    boolean isRequiredOf(UserDetails who) {
        return switch (who) {
            case StaffPrincipal staff -> required.isRequired(staff.role());
            case PortalPrincipal contact -> entrance.asksForSecondFactor(contact);
            default -> throw new IllegalStateException("Nobody knows " + who.getClass());
        };
    }

    static FactorOwner owner(UserDetails who) {
        return switch (who) {
            case StaffPrincipal staff -> FactorOwner.of(staff);
            case PortalPrincipal contact -> FactorOwner.of(contact);
            default -> throw new IllegalStateException("Nobody knows " + who.getClass());
        };
    }
}
