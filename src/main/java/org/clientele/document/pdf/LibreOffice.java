package org.clientele.document.pdf;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.clientele.document.pdf.PdfOutcome.NotInstalled;
import org.clientele.document.pdf.PdfOutcome.Pdf;
import org.clientele.document.pdf.PdfOutcome.Refused;
import org.clientele.document.pdf.PdfOutcome.TooSlow;
import org.springframework.util.FileSystemUtils;

/**
 * Turns a document of Word into PDF by LibreOffice, in a process of its own with a profile of its own: two at once would
 * wait for each other else, and what one leaves behind would be the other's.
 */
final class LibreOffice {

    private static final List<String> NAMES = List.of("soffice", "soffice.exe", "libreoffice");
    private static final String DOCUMENT = "document.docx";
    private static final String PROFILE = "profile";

    /** Its settings: no macros, nothing linked, nothing embedded that acts, and a proxy that nobody answers at. */
    private static final String SETTINGS = "registrymodifications.xcu";

    private final LibreOfficeSettings settings;

    LibreOffice(LibreOfficeSettings settings) {
        this.settings = settings;
    }

    boolean isInstalled() {
        return program().isPresent();
    }

    PdfOutcome convert(byte[] docx) {
        Optional<Path> program = program();
        return program.isEmpty() ? new NotInstalled() : convert(docx, program.get());
    }

    private PdfOutcome convert(byte[] docx, Path program) {
        try {
            Path folder = Files.createTempDirectory("document");
            try {
                Files.write(folder.resolve(DOCUMENT), docx);
                lock(folder.resolve(PROFILE));
                return run(program, folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lock(Path profile) throws IOException {
        Path user = Files.createDirectories(profile.resolve("user"));
        try (InputStream settings = Objects.requireNonNull(LibreOffice.class.getResourceAsStream(SETTINGS))) {
            Files.copy(settings, user.resolve(SETTINGS));
        }
    }

    private PdfOutcome run(Path program, Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(program, folder));
        builder.directory(folder.toFile()).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        forgetSecrets(builder.environment(), folder);
        Process process = builder.start();
        try {
            boolean done = process.waitFor(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
            return done ? result(folder) : new TooSlow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new TooSlow();
        } finally {
            end(process);
        }
    }

    /** It says nothing by its exit code: there is a PDF, or there is none. */
    private static PdfOutcome result(Path folder) throws IOException {
        Path pdf = folder.resolve("document.pdf");
        return Files.isRegularFile(pdf) ? new Pdf(Files.readAllBytes(pdf)) : new Refused();
    }

    /** What was started is a script; the work is done by its children. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static List<String> command(Path program, Path folder) {
        return List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve(PROFILE).toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nodefault",
                "--nologo",
                "--convert-to",
                "pdf:writer_pdf_Export",
                "--outdir",
                folder.toString(),
                folder.resolve(DOCUMENT).toString());
    }

    /** What the database's password stands in is none of its business. */
    private static void forgetSecrets(Map<String, String> environment, Path folder) {
        environment.keySet().retainAll(List.of("SystemRoot", "PATH", "LANG"));
        environment.put("HOME", folder.toString());
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
