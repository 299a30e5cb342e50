package org.clientele.attachment.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.clientele.attachment.FileKind;
import org.clientele.attachment.preview.PreviewOutcome.Pages;
import org.clientele.attachment.preview.PreviewOutcome.PlainText;
import org.clientele.attachment.preview.PreviewOutcome.Reason;
import org.clientele.attachment.preview.PreviewOutcome.Refused;
import org.clientele.attachment.store.FileSettings;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Shows files without handing them out. Pages and images are drawn once for a content and kept for a day. Whoever asks has
 * a file that he may read.
 */
@Component
public class Previews {

    /** Of a text, in bytes. */
    private static final int MAX_TEXT = 200_000;

    private static final int AT_ONCE = 2;
    private static final Duration TIME = Duration.ofSeconds(20);

    /** What ImageIO reads, WebP by a library of its own. */
    private static final Set<String> IMAGES = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp", "image/webp");

    private final Path folder;
    private final DrawingProcess drawing;
    private final Semaphore drawn = new Semaphore(AT_ONCE);

    Previews(FileSettings settings) {
        this.folder = settings.folder().resolve("previews").toAbsolutePath();
        this.drawing = new DrawingProcess(folder, TIME);
    }

    /** Whether files of this media type can be shown. */
    public static boolean isOffered(String mediaType) {
        return switch (FileKind.of(mediaType)) {
            case PDF, TEXT -> true;
            case IMAGE -> IMAGES.contains(mediaType);
            default -> false;
        };
    }

    /** What can be shown at once: a text, or what was drawn lately, or that nothing can. Empty if it is to be drawn. */
    public Optional<PreviewOutcome> ready(Drawable file) {
        if (!isOffered(file.mediaType())) {
            return Optional.of(new Refused(Reason.UNKNOWN_KIND));
        }
        if (FileKind.of(file.mediaType()) == FileKind.TEXT) {
            return Optional.of(new PlainText());
        }
        Path pages = pages(file);
        return Files.isDirectory(pages) ? Optional.of(count(pages)) : Optional.empty();
    }

    /** What can be shown of the file. Draws it, if nobody has lately; that may take some seconds. */
    public PreviewOutcome of(Drawable file) {
        return ready(file).orElseGet(() -> drawInTurn(file));
    }

    /** A page as PNG, the first being 1; empty if there is none. */
    public Optional<Path> page(Drawable file, int number) {
        return of(file) instanceof Pages pages && number >= 1 && number <= pages.shown()
                ? Optional.of(pages(file).resolve(number + ".png"))
                : Optional.empty();
    }

    /** The beginning of a text; empty if the file is none. */
    public Optional<String> text(Drawable file) throws IOException {
        if (FileKind.of(file.mediaType()) != FileKind.TEXT) {
            return Optional.empty();
        }
        try (InputStream content = file.open()) {
            return Optional.of(new String(content.readNBytes(MAX_TEXT), StandardCharsets.UTF_8));
        }
    }

    /** Forgets what was drawn before a time, and what was left half drawn. */
    public void forgetBefore(Instant time) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> drawnPages = all.filter(Files::isDirectory).toList();
            for (Path pages : drawnPages) {
                if (Files.getLastModifiedTime(pages).toInstant().isBefore(time)) {
                    FileSystemUtils.deleteRecursively(pages);
                }
            }
        }
    }

    private Path pages(Drawable file) {
        return folder.resolve(file.key());
    }

    private PreviewOutcome drawInTurn(Drawable file) {
        try {
            if (!drawn.tryAcquire(TIME.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Refused(Reason.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Refused(Reason.BUSY);
        }
        try {
            Optional<Reason> refused = draw(file, pages(file));
            return refused.isPresent() ? new Refused(refused.get()) : count(pages(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            drawn.release();
        }
    }

    private Optional<Reason> draw(Drawable file, Path pages) throws IOException {
        Path unfinished =
                Files.createDirectories(folder.resolve(UUID.randomUUID().toString()));
        try {
            Path source = unfinished.resolve("source");
            try (InputStream content = file.open()) {
                Files.copy(content, source);
            }
            Optional<Reason> refused =
                    drawing.draw(FileKind.of(file.mediaType()) == FileKind.PDF ? "pdf" : "image", source, unfinished);
            Files.delete(source);
            if (refused.isEmpty()) {
                publish(unfinished, pages);
            }
            return refused;
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    /** Somebody else may have drawn the same at the same moment. */
    private static void publish(Path unfinished, Path pages) throws IOException {
        try {
            Files.move(unfinished, pages, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(pages)) {
                throw e;
            }
        }
    }

    private static Pages count(Path pages) {
        try {
            int total = Integer.parseInt(Files.readString(pages.resolve(PageDrawer.TOTAL)));
            return new Pages(Math.min(total, PageDrawer.MAX_PAGES), total);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
