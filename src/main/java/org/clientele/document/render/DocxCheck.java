package org.clientele.document.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clientele.document.render.Problem.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Checks a template of Word: that it is one, that nothing in it runs or is loaded from elsewhere, and its tags. */
final class DocxCheck {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Of a file system of its own, which files of Word before 2007 are, and encrypted ones (MS-CFB, MS-OFFCRYPTO). */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final String ENCRYPTED = "EncryptedPackage";
    private static final String RELATIONSHIPS_NAMESPACE =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final Pattern OBJECTS =
            Pattern.compile("word/(embeddings|activex)/.*|.*\\.bin|.*afchunk.*", Pattern.CASE_INSENSITIVE);

    /** Fields that fetch or start something (ECMA-376, part 1, 17.16.5). */
    private static final Pattern LOADING_FIELD = Pattern.compile(
            "\\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|MACROBUTTON|RD)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Names names;
    private final Limits limits;
    private final List<Problem> problems = new ArrayList<>();

    DocxCheck(Names names, Limits limits) {
        this.names = names;
        this.limits = limits;
    }

    static boolean mayBeWord(byte[] bytes) {
        return startsWith(bytes, ZIP) || startsWith(bytes, OLE);
    }

    List<Problem> check(byte[] bytes) {
        if (startsWith(bytes, OLE)) {
            boolean isEncrypted = new String(bytes, StandardCharsets.UTF_16LE).contains(ENCRYPTED);
            return List.of(Problem.ofFile(isEncrypted ? Kind.ENCRYPTED : Kind.OLD_WORD, ""));
        }
        if (!startsWith(bytes, ZIP)) {
            return List.of(Problem.ofFile(Kind.NOT_THE_FORMAT, "DOCX"));
        }
        DocxPackage file = DocxPackage.read(bytes, limits.unpacked());
        checkParts(file);
        if (problems.isEmpty()) {
            List<String> texts = file.textParts();
            for (String part : texts) {
                Document document = file.xml(part);
                checkFields(document);
                List<Problem> found = new WordCheck(document, part, names).problems();
                problems.addAll(found);
                if (found.isEmpty()) {
                    Filling.check(new WordTemplate(document).prepared());
                }
            }
        }
        return problems;
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    private void checkParts(DocxPackage file) {
        boolean isProgram = file.contentTypes().values().stream()
                .anyMatch(
                        type -> type.toLowerCase(Locale.ROOT).contains("macroenabled") || type.contains("vbaProject"));
        if (isProgram
                || file.names().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("vbaproject"))) {
            problems.add(Problem.ofFile(Kind.MACROS, ""));
            return;
        }
        file.names().stream()
                .filter(name -> OBJECTS.matcher(name).matches())
                .forEach(name -> problems.add(Problem.ofFile(Kind.EMBEDDED_OBJECT, name)));
        file.names().stream()
                .filter(name -> name.endsWith(".rels"))
                .forEach(name -> checkRelationships(file.xml(name)));
    }

    /** Links that a reader may follow are welcome; what a program would follow by itself is not. */
    private void checkRelationships(Document relationships) {
        for (Element relationship : Xml.elements(relationships, RELATIONSHIPS_NAMESPACE, "Relationship")) {
            boolean leadsOut = relationship.getAttribute("TargetMode").equalsIgnoreCase("External");
            if (leadsOut && !relationship.getAttribute("Type").endsWith("/hyperlink")) {
                problems.add(Problem.ofFile(Kind.EXTERNAL, relationship.getAttribute("Target")));
            }
        }
    }

    private void checkFields(Document document) {
        Stream.concat(
                        WordFields.instructions(document).stream(),
                        Word.all(document, "fldSimple").stream()
                                .map(field -> field.getAttributeNS(Word.NAMESPACE, "instr")))
                .filter(instruction -> LOADING_FIELD.matcher(instruction).matches())
                .forEach(instruction -> problems.add(Problem.ofFile(Kind.EXTERNAL, instruction.strip())));
    }
}
