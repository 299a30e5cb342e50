package org.clientele.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.clientele.document.pdf.PdfOutcome.Pdf;
import org.clientele.document.pdf.PdfOutcome.Refused;
import org.clientele.document.pdf.PdfOutcome.TooSlow;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * One run of LibreOffice, for one document, with a folder and a profile of its own: two at once would wait for each other
 * else, and what one leaves behind would be the other's.
 */
final class OfficeRun implements AutoCloseable {

    private static final String DOCUMENT = "document.docx";
    private static final String PROFILE = "profile";

    /** Its settings: no macros, nothing linked, nothing embedded that acts, and a proxy that nobody answers at. */
    private static final String SETTINGS = "registrymodifications.xcu";

    private final Path program;
    private final Path folder;
    private final List<Process> started = new ArrayList<>();

    OfficeRun(Path program) throws IOException {
        this.program = program;
        folder = Files.createTempDirectory("document");
        Path user = Files.createDirectories(folder.resolve(PROFILE).resolve("user"));
        try (InputStream settings = Objects.requireNonNull(OfficeRun.class.getResourceAsStream(SETTINGS))) {
            Files.copy(settings, user.resolve(SETTINGS));
        }
    }

    /** Starts the program without a document. Whoever names the same profile later hands its document over to it. */
    void standBy() throws IOException {
        start(List.of());
    }

    boolean standsBy() {
        return started.stream().anyMatch(Process::isAlive);
    }

    /** The document as PDF; the program ends after it. */
    PdfOutcome convert(byte[] docx, Duration timeLimit) throws IOException {
        long end = System.nanoTime() + timeLimit.toNanos();
        Path file = Files.write(folder.resolve(DOCUMENT), docx);
        start(List.of("--convert-to", "pdf:writer_pdf_Export", "--outdir", folder.toString(), file.toString()));
        try {
            // Latest first: what hands a document over ends when it is done, and only then the one that it was handed
            // to.
            for (Process process : started.reversed()) {
                if (!process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    return new TooSlow();
                }
                Pdf pdf = pdf();
                if (pdf != null) {
                    return pdf;
                }
            }
            return new Refused();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new TooSlow();
        }
    }

    /** The program says nothing by its exit code: there is a PDF, or there is none. */
    private @Nullable Pdf pdf() throws IOException {
        Path pdf = folder.resolve("document.pdf");
        return Files.isRegularFile(pdf) ? new Pdf(Files.readAllBytes(pdf)) : null;
    }

    private void start(List<String> work) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve(PROFILE).toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nodefault",
                "--nologo"));
        command.addAll(work);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile()).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        forgetSecrets(builder.environment());
        started.add(builder.start());
    }

    /** What the database's password stands in is none of its business. */
    private void forgetSecrets(Map<String, String> environment) {
        environment.keySet().retainAll(List.of("SystemRoot", "PATH", "LANG"));
        environment.put("HOME", folder.toString());
    }

    /** Ends the program and leaves nothing behind. What was started is a script; the work is done by its children. */
    @Override
    public void close() {
        for (Process process : started) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
