package org.clientele.document.pdf;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.clientele.document.pdf.PdfOutcome.NotInstalled;
import org.clientele.document.pdf.PdfOutcome.Pdf;
import org.clientele.document.pdf.PdfOutcome.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns documents of Word into PDF by LibreOffice, where it is installed. Its start takes most of the time, so that one
 * process stands by for the next document where more are to be expected; each still works for one document only.
 */
final class LibreOffice {

    private static final Logger LOG = LoggerFactory.getLogger(LibreOffice.class);
    private static final List<String> NAMES = List.of("soffice", "soffice.exe", "libreoffice");
    private static final Duration STANDS_BY = Duration.ofMinutes(10);

    private final LibreOfficeSettings settings;
    private final AtomicReference<@Nullable OfficeRun> standby = new AtomicReference<>();

    LibreOffice(LibreOfficeSettings settings) {
        this.settings = settings;
    }

    boolean isInstalled() {
        return program().isPresent();
    }

    PdfOutcome convert(byte[] docx) {
        return program().map(program -> convert(docx, program)).orElseGet(NotInstalled::new);
    }

    private PdfOutcome convert(byte[] docx, Path program) {
        try {
            PdfOutcome outcome = byStandby(docx);
            if (outcome instanceof Refused) {
                outcome = byAnother(docx, program);
            }
            if (outcome instanceof Pdf) {
                standBy(program);
            }
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refused as well where none stands by, or what stood by has died since. */
    private PdfOutcome byStandby(byte[] docx) throws IOException {
        try (OfficeRun run = standby.getAndSet(null)) {
            return run != null && run.standsBy() ? run.convert(docx, settings.timeLimit()) : new Refused();
        }
    }

    private PdfOutcome byAnother(byte[] docx, Path program) throws IOException {
        try (OfficeRun run = new OfficeRun(program)) {
            return run.convert(docx, settings.timeLimit());
        }
    }

    /** Starts the program for the next document, unless it stands by already; it is ended after ten minutes in vain. */
    void standBy() {
        program().ifPresent(this::standBy);
    }

    private void standBy(Path program) {
        if (standby.get() != null) {
            return;
        }
        try {
            OfficeRun run = new OfficeRun(program);
            run.standBy();
            if (standby.compareAndSet(null, run)) {
                CompletableFuture.delayedExecutor(STANDS_BY.toSeconds(), TimeUnit.SECONDS, Thread::startVirtualThread)
                        .execute(() -> dismiss(run));
            } else {
                run.close();
            }
        } catch (IOException e) {
            LOG.warn("LibreOffice cannot stand by; documents take longer", e);
        }
    }

    private void dismiss(OfficeRun run) {
        if (standby.compareAndSet(run, null)) {
            run.close();
        }
    }

    /** Ends what stands by. */
    void dismiss() {
        OfficeRun run = standby.getAndSet(null);
        if (run != null) {
            run.close();
        }
    }

    private Optional<Path> program() {
        if (!settings.command().isEmpty()) {
            return Optional.of(Path.of(settings.command())).filter(Files::isExecutable);
        }
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    Duration timeLimit() {
        return settings.timeLimit();
    }
}
