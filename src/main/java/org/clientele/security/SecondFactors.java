package org.clientele.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Second factors of staff and contacts (docs/adr/0040). Asks for no permission: whoever calls it knows whose it is. Wrong codes
 * are slowed down as wrong passwords are.
 */
@Component
@Transactional
public class SecondFactors {

    private static final int RECOVERY_CODES = 10;

    /** 80 random bits, so that a plain hash will do. */
    private static final int RECOVERY_LETTERS = 16;

    private final SecondFactorQueries factors;
    private final SecretBox box;
    private final SignInThrottle throttle;
    private final SecurityRecorder recorder;
    private final Clock clock;

    SecondFactors(
            SecondFactorQueries factors,
            SecretBox box,
            SignInThrottle throttle,
            SecurityRecorder recorder,
            Clock clock) {
        this.factors = factors;
        this.box = box;
        this.throttle = throttle;
        this.recorder = recorder;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<FactorStatus> status(UUID account) {
        return factors.find(account).map(row -> new FactorStatus(row.setUpAt(), row.codesLeft()));
    }

    FactorProposal propose(FactorOwner owner, String issuer) {
        String secret = Totp.newSecret();
        return new FactorProposal(secret, Totp.address(secret, issuer, owner.label()));
    }

    /** Holds from now on, if the code is one of the secret and there is no other: who has begun earlier replaces none. */
    FactorSetUp setUp(FactorOwner owner, String secret, String code) {
        if (factors.find(owner.account()).isPresent()) {
            return new FactorSetUp.TooLate();
        }
        Optional<Duration> wait = take(owner);
        if (wait.isPresent()) {
            return new FactorSetUp.NotDone(new CodeAnswer.TooManyTries(wait.get()));
        }
        OptionalLong step = Totp.stepOf(tidy(code), secret, clock.instant());
        if (step.isEmpty()) {
            return new FactorSetUp.NotDone(new CodeAnswer.Wrong());
        }
        succeeded(owner);
        factors.add(owner, box.seal(secret, belongsTo(owner.account())), step.getAsLong(), clock.instant());
        recorder.record(SecurityEventKind.SECOND_FACTOR_SET_UP, owner.subject());
        return new FactorSetUp.Done(newRecoveryCodes(owner));
    }

    /** Checks a code of the app, or a recovery code; each counts once. */
    CodeAnswer check(FactorOwner owner, String typed) {
        Optional<Duration> wait = take(owner);
        if (wait.isPresent()) {
            return new CodeAnswer.TooManyTries(wait.get());
        }
        String code = tidy(typed);
        if (code.length() == Totp.DIGITS ? isCode(owner, code) : isRecoveryCode(owner, code)) {
            succeeded(owner);
            return new CodeAnswer.Right();
        }
        recorder.record(SecurityEventKind.SECOND_FACTOR_FAILED, owner.subject());
        return new CodeAnswer.Wrong();
    }

    List<String> newRecoveryCodes(FactorOwner owner) {
        List<String> codes = Stream.generate(() -> Totp.random(RECOVERY_LETTERS))
                .limit(RECOVERY_CODES)
                .toList();
        factors.replaceRecoveryCodes(
                owner.account(), codes.stream().map(code -> hash(owner, code)).toList());
        return codes.stream().map(SecondFactors::inGroups).toList();
    }

    /** @return whether there was one */
    public boolean remove(UUID account, SecuritySubject subject) {
        boolean removed = factors.remove(account);
        if (removed) {
            recorder.record(SecurityEventKind.SECOND_FACTOR_REMOVED, subject);
        }
        return removed;
    }

    private boolean isCode(FactorOwner owner, String code) {
        return factors.find(owner.account())
                .flatMap(row -> box.open(row.sealedSecret(), belongsTo(owner.account())))
                .map(secret -> Totp.stepOf(code, secret, clock.instant()))
                .filter(OptionalLong::isPresent)
                .filter(step -> factors.use(owner.account(), step.getAsLong()))
                .isPresent();
    }

    private boolean isRecoveryCode(FactorOwner owner, String code) {
        boolean used = factors.useRecoveryCode(owner.account(), hash(owner, code));
        if (used) {
            recorder.record(SecurityEventKind.RECOVERY_CODE_USED, owner.subject());
        }
        return used;
    }

    private Optional<Duration> take(FactorOwner owner) {
        return throttle.take(throttled(owner), NetworkAddress.current(), isKnownAddress(owner));
    }

    private void succeeded(FactorOwner owner) {
        throttle.succeeded(throttled(owner), NetworkAddress.current(), isKnownAddress(owner));
    }

    private boolean isKnownAddress(FactorOwner owner) {
        return recorder.hasHappenedHere(
                SecurityEventKind.SIGNED_IN, owner.account(), clock.instant().minus(SignInThrottle.KNOWN));
    }

    /** Counted apart from passwords; no user name has a blank. */
    private static String throttled(FactorOwner owner) {
        return "code of " + owner.account();
    }

    private static String belongsTo(UUID account) {
        return "second-factor:" + account;
    }

    private static String hash(FactorOwner owner, String code) {
        return Secret.hash(owner.account() + ":" + code);
    }

    private static String tidy(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static String inGroups(String code) {
        return String.join("-", code.split("(?<=\\G.{4})"));
    }
}
