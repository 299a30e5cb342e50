package org.clientele.document.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads what the fields of a part do, however many runs their instructions are cut into (ECMA-376, part 1, 17.16). */
final class WordFields {

    /** Those that only write a text into the document (17.16.5); others fetch, start or ask something. */
    private static final Set<String> HARMLESS = Set.of(
            "=",
            "ADDIN",
            "ADDRESSBLOCK",
            "ADVANCE",
            "AUTHOR",
            "AUTONUM",
            "AUTONUMLGL",
            "AUTONUMOUT",
            "BIBLIOGRAPHY",
            "BIDIOUTLINE",
            "CITATION",
            "COMMENTS",
            "COMPARE",
            "CREATEDATE",
            "DATE",
            "DOCPROPERTY",
            "DOCVARIABLE",
            "EDITTIME",
            "EQ",
            "FILENAME",
            "FILESIZE",
            "FORMCHECKBOX",
            "FORMDROPDOWN",
            "FORMTEXT",
            "GREETINGLINE",
            "HYPERLINK",
            "IF",
            "INDEX",
            "INFO",
            "KEYWORDS",
            "LASTSAVEDBY",
            "LISTNUM",
            "MERGEFIELD",
            "MERGEREC",
            "MERGESEQ",
            "NOTEREF",
            "NUMCHARS",
            "NUMPAGES",
            "NUMWORDS",
            "PAGE",
            "PAGEREF",
            "PRINTDATE",
            "QUOTE",
            "REF",
            "REVNUM",
            "SAVEDATE",
            "SECTION",
            "SECTIONPAGES",
            "SEQ",
            "SET",
            "SHAPE",
            "STYLEREF",
            "SUBJECT",
            "SYMBOL",
            "TA",
            "TC",
            "TEMPLATE",
            "TIME",
            "TITLE",
            "TOA",
            "TOC",
            "USERADDRESS",
            "USERINITIALS",
            "USERNAME",
            "XE");

    /** The first word, with nothing that another field writes directly before or after it. */
    private static final Pattern KEYWORD =
            Pattern.compile("[\\s\\p{Z}]*(=|[A-Za-z]+(?=$|[\\s\\p{Z}\"\\\\])).*", Pattern.DOTALL);

    /** Stands where another field writes into an instruction. */
    private static final char INNER = '\uFFFC';

    private WordFields() {}

    /** The instructions of fields that may do more than write a text. */
    static List<String> suspicious(Document document) {
        List<String> instructions = instructions(document);
        Word.all(document, "fldSimple")
                .forEach(field -> instructions.add(field.getAttributeNS(Word.NAMESPACE, "instr")));
        return instructions.stream()
                .filter(instruction -> !isHarmless(instruction))
                .map(String::strip)
                .toList();
    }

    private static boolean isHarmless(String instruction) {
        Matcher keyword = KEYWORD.matcher(instruction);
        return instruction.isBlank()
                || keyword.matches() && HARMLESS.contains(keyword.group(1).toUpperCase(Locale.ROOT));
    }

    private static List<String> instructions(Document document) {
        List<String> instructions = new ArrayList<>();
        Deque<StringBuilder> open = new ArrayDeque<>();
        open.push(new StringBuilder());
        for (Element element : Xml.elements(document, Word.NAMESPACE, "*")) {
            if (Word.is(element, "instrText") || Word.is(element, "delInstrText")) {
                open.peek().append(element.getTextContent());
            } else if (Word.is(element, "fldChar")) {
                String type = element.getAttributeNS(Word.NAMESPACE, "fldCharType");
                if (type.equals("begin")) {
                    begin(open);
                } else if (type.equals("end") && open.size() > 1) {
                    instructions.add(open.pop().toString());
                }
            }
        }
        open.forEach(rest -> instructions.add(rest.toString()));
        return instructions;
    }

    private static void begin(Deque<StringBuilder> open) {
        if (open.size() > 1) {
            open.peek().append(INNER);
        }
        open.push(new StringBuilder());
    }
}
