package org.clientele.resume.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.clientele.resume.text.ResumeReading.Reason;
import org.clientele.shared.process.OwnJava;

/**
 * The program that reads, run by {@link ResumeText} with little memory and little time. It knows neither database nor
 * settings.
 */
final class ReadingProgram {

    static final int DONE = 0;
    static final int DONE_IN_PART = 4;
    static final String HTML = "html";
    static final String TEXT = "text";

    /** It ends with this and the number of the reason. */
    private static final int REFUSED = 10;

    /** Fewer letters are a page number, or the mark of a scanner. */
    private static final int FEWEST_LETTERS = 20;

    private ReadingProgram() {}

    /** @param arguments the format, the file, and the folder for what was read */
    public static void main(String[] arguments) {
        System.exit(read(FileFormat.valueOf(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])));
    }

    /** Why the program ended with a number. */
    static Reason reason(int exit) {
        int reason = exit - REFUSED;
        if (exit == OwnJava.OUT_OF_MEMORY) {
            return Reason.TOO_LARGE;
        }
        return reason >= 0 && reason < Reason.values().length ? Reason.values()[reason] : Reason.BROKEN;
    }

    private static int read(FileFormat format, Path file, Path folder) {
        try {
            ResumeMarkup markup = markup(format, file);
            String text = markup.text();
            if (text.codePoints()
                            .filter(Character::isLetter)
                            .limit(FEWEST_LETTERS)
                            .count()
                    < FEWEST_LETTERS) {
                return REFUSED + (format == FileFormat.PDF ? Reason.NO_TEXT : Reason.EMPTY).ordinal();
            }
            Files.writeString(folder.resolve(HTML), markup.html());
            Files.writeString(folder.resolve(TEXT), text);
            return markup.isPart() ? DONE_IN_PART : DONE;
        } catch (RefusedException e) {
            return REFUSED + e.reason().ordinal();
        } catch (InvalidPasswordException e) {
            return REFUSED + Reason.PROTECTED.ordinal();
        } catch (IOException | RuntimeException e) {
            // Libraries meet broken files with exceptions of every kind.
            return REFUSED + Reason.BROKEN.ordinal();
        }
    }

    private static ResumeMarkup markup(FileFormat format, Path file) throws IOException {
        return switch (format) {
            case PDF -> PdfReader.read(file);
            case DOCX -> DocxReader.read(file);
            case ODT -> OdtReader.read(file);
            case TEXT -> TextReader.read(file);
            case HTML -> HtmlReader.read(file);
            case OLE -> throw new RefusedException(OleFiles.isProtected(file) ? Reason.PROTECTED : Reason.UNKNOWN_KIND);
        };
    }
}
