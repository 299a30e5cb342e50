package org.clientele.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.security.core.context.SecurityContextHolder;

/** A register that answers what a test wants, at once or never. */
public final class ScriptedRegister implements CompanyRegister {

    private final Answer<List<CompanyHit>> hits;
    private final Answer<Company> report;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private boolean silent;
    private volatile String asker = "";

    private ScriptedRegister(Answer<List<CompanyHit>> hits, Answer<Company> report) {
        this.hits = hits;
        this.report = report;
    }

    /** Knows one company. */
    public static ScriptedRegister of(Company company, Instant asOf) {
        return new ScriptedRegister(
                new Answer.Found<>(List.of(company.hit()), asOf, true), new Answer.Found<>(company, asOf, true));
    }

    /** Knows several entries of a number, and answers with the same report on each. */
    public static ScriptedRegister ofSeveral(Company company, CompanyHit... hits) {
        return new ScriptedRegister(
                new Answer.Found<>(List.of(hits), Instant.EPOCH, true),
                new Answer.Found<>(company, Instant.EPOCH, true));
    }

    public static ScriptedRegister knowingNothing() {
        return new ScriptedRegister(new Answer.Unknown<>(), new Answer.Unknown<>());
    }

    public static ScriptedRegister failing(RegisterFailure reason) {
        return new ScriptedRegister(
                new Answer.Failed<>(Register.BIR, reason), new Answer.Failed<>(Register.BIR, reason));
    }

    /** Never answers, until whoever asked gives up. */
    public static ScriptedRegister silent() {
        ScriptedRegister register = failing(RegisterFailure.CANCELLED);
        register.silent = true;
        return register;
    }

    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** On whose behalf it was asked, and on what kind of thread. */
    public String asker() {
        return asker;
    }

    public boolean isInterrupted() {
        return interrupted.getCount() == 0;
    }

    @Override
    public Answer<List<CompanyHit>> search(CompanyNumber number) {
        asker = SecurityContextHolder.getContext().getAuthentication().getName()
                + (Thread.currentThread().isVirtual() ? " beside the page" : "");
        asked.countDown();
        if (silent) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException givenUp) {
                interrupted.countDown();
            }
        }
        return hits;
    }

    @Override
    public Answer<Map<CompanyNumber, List<CompanyHit>>> searchAll(Collection<CompanyNumber> numbers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Answer<Company> report(CompanyHit hit) {
        return report;
    }

    @Override
    public Answer<List<String>> changes(LocalDate day, ChangeList list) {
        throw new UnsupportedOperationException();
    }
}
