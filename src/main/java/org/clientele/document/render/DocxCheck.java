package org.clientele.document.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.document.render.Problem.Kind;
import org.w3c.dom.Document;

/** Checks a template of Word: that it is one, that nothing in it runs or is loaded from elsewhere, and its tags. */
final class DocxCheck {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Of a file system of its own, which files of Word before 2007 are, and encrypted ones (MS-CFB, MS-OFFCRYPTO). */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final String ENCRYPTED = "EncryptedPackage";
    private static final int EXCERPT = 40;

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
        problems.addAll(DocxSafety.problems(file));
        if (problems.isEmpty()) {
            checkTags(file);
        }
        return problems;
    }

    private void checkTags(DocxPackage file) {
        for (String part : file.textParts()) {
            Document document = file.xml(part);
            List<Problem> found = new WordCheck(document, names).problems();
            problems.addAll(found);
            if (found.isEmpty()) {
                Filling.check(new WordTemplate(document).prepared());
            }
        }
        for (String part : file.shownParts()) {
            String text = file.xml(part).getDocumentElement().getTextContent();
            int tag = text.indexOf(Tag.OPEN);
            if (tag >= 0) {
                String excerpt = text.substring(tag, Math.min(text.length(), tag + EXCERPT));
                problems.add(Problem.ofFile(Kind.TAG_NOT_FILLED, excerpt));
            }
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
